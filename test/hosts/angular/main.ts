import 'zone.js';
import { Component, provideZoneChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { People } from './people.js';

@Component({
  selector: 'app-root',
  imports: [People],
  template: `
    <main>
      <button (click)="drawn.set(drawn() + 1)">Drawn {{ drawn() }} times</button>
      <button (click)="turn()">Turn round</button>
      <button (click)="away.set(!away())">{{ away() ? 'Back' : 'Away' }}</button>
      @if (!away()) {
        @for (part of order(); track part) {
          @if (part === 'people') { <app-people /> } @else { <p>{{ part }}</p> }
        }
      }
    </main>`,
})
class App {
  readonly drawn = signal(0);
  readonly order = signal(['people', 'news', 'diary']);
  readonly away = signal(false);
  turn() { this.order.set([...this.order()].reverse()); }
}

document.querySelector('#app')!.append(document.createElement('app-root'));
const started = bootstrapApplication(App, { providers: [provideZoneChangeDetection()] });
Object.assign(window, { leave: async () => { (await started).destroy(); } });
