import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { People } from './People';

/** An application around it that draws again, changes the order of a list, and changes views. */
function App() {
  const [drawn, setDrawn] = useState(0);
  const [order, setOrder] = useState(['people', 'news', 'diary']);
  const [away, setAway] = useState(false);
  return (
    <main>
      <button onClick={() => setDrawn(drawn + 1)}>Drawn {drawn} times</button>
      <button onClick={() => setOrder([...order].reverse())}>Turn round</button>
      <button onClick={() => setAway(!away)}>{away ? 'Back' : 'Away'}</button>
      {!away && order.map((part) => part === 'people' ? <People key={part} /> : <p key={part}>{part}</p>)}
    </main>
  );
}

const root = createRoot(document.querySelector('#app')!);
root.render(<StrictMode><App /></StrictMode>);
Object.assign(window, { leave: () => root.unmount() });
