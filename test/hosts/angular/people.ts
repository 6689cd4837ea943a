import 'kith-elements/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { Change, Circle, KithChangeEvent, KithState, Viewer } from 'kith-elements';

const url = '/api/circles/kayleigh';

@Component({
  selector: 'app-people',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <p>{{ count() }} people</p>
    <kith-circle [circle]="circle()" [viewer]="viewer" (kith-change)="onChange($event)" (kith-state)="onState($event)">
      <kith-picker></kith-picker>
      <kith-planner view="month"></kith-planner>
      <div slot="help"><p>You can ring Childline on 0800 1111.</p></div>
    </kith-circle>`,
})
export class People {
  readonly viewer: Viewer = { role: 'me', id: 'kayleigh' };
  readonly circle = signal<Circle | undefined>(undefined);
  readonly count = () => Object.keys(this.circle()?.people ?? {}).length;

  constructor() {
    this.load();
  }

  async load() {
    const response = await fetch(url);
    if (response.ok) this.circle.set(await response.json());
  }

  save(change: Change) {
    const headers = { 'content-type': 'application/json' };
    return fetch(`${url}/changes`, { method: 'POST', headers, body: JSON.stringify(change) });
  }

  onChange(event: KithChangeEvent) {
    event.respondWith(this.save(event.detail));
  }

  onState({ detail }: CustomEvent<KithState>) {
    if (!detail.pending) this.load();
  }
}
