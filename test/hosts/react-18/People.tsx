import 'kith-elements/define';
import type {} from 'kith-elements/react';
import type { Change, Circle, KithCircle, Viewer } from 'kith-elements';
import { useEffect, useRef, useState } from 'react';

const url = '/api/circles/kayleigh';
const viewer: Viewer = { role: 'me', id: 'kayleigh' };

export function People() {
  const [circle, setCircle] = useState<Circle>();
  const element = useRef<KithCircle>(null);

  async function load() {
    const response = await fetch(url);
    if (response.ok) setCircle(await response.json());
  }

  function save(change: Change) {
    const headers = { 'content-type': 'application/json' };
    return fetch(`${url}/changes`, { method: 'POST', headers, body: JSON.stringify(change) });
  }

  // React 18 knows attributes only: properties and events go through the element.
  useEffect(() => { Object.assign(element.current!, { circle, viewer }); }, [circle]);
  useEffect(() => {
    const kith = element.current!;
    const stop = new AbortController();
    kith.addEventListener('kith-change', (event) => event.respondWith(save(event.detail)), stop);
    kith.addEventListener('kith-state', (event) => { if (!event.detail.pending) load(); }, stop);
    load();
    return () => stop.abort();
  }, []);

  return (
    <>
      <p>{Object.keys(circle?.people ?? {}).length} people</p>
      <kith-circle ref={element}>
        <kith-picker />
        <kith-planner view="month" />
        <div slot="help"><p>You can ring Childline on 0800 1111.</p></div>
      </kith-circle>
    </>
  );
}
