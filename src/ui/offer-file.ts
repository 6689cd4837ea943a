import type { KithExport } from './change-event.js';

/** Offers a file: the host may take it (`preventDefault` on `kith-export`), otherwise the browser downloads it. */
export function offerFile(from: HTMLElement, file: KithExport): void {
  const event = new CustomEvent<KithExport>('kith-export', { detail: file, bubbles: true, composed: true, cancelable: true });
  if (!from.dispatchEvent(event)) return;
  const address = URL.createObjectURL(new Blob([file.text], { type: file.type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: file.name });
  link.click();
  URL.revokeObjectURL(address);
}
