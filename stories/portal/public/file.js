// A file that somebody took with them is read here, on their own screen, and goes nowhere.
const circle = document.querySelector('kith-circle');
const shown = document.querySelector('#file-shown');
const problem = document.querySelector('#file-problem');

document.querySelector('#file').addEventListener('change', async ({ target: { files: [file] } }) => {
  if (!file) return;
  const data = await file.text().then(JSON.parse).catch(() => undefined);
  const readable = typeof data?.kith === 'number';
  if (readable) circle.circle = data;
  shown.hidden = !readable;
  problem.hidden = readable;
});
