function offerFile(from, file) {
  const event = new CustomEvent("kith-export", { detail: file, bubbles: true, composed: true, cancelable: true });
  if (!from.dispatchEvent(event)) return;
  const address = URL.createObjectURL(new Blob([file.text], { type: file.type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: file.name });
  link.click();
  URL.revokeObjectURL(address);
}

export { offerFile };
