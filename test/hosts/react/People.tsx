import 'kith-elements/define';
import type {} from 'kith-elements/react';
import type { Change, Circle, Viewer } from 'kith-elements';
import { useEffect, useState } from 'react';

const url = '/api/circles/kayleigh';
const viewer: Viewer = { role: 'me', id: 'kayleigh' };

export function People() {
  const [circle, setCircle] = useState<Circle>();

  async function load() {
    const response = await fetch(url);
    if (response.ok) setCircle(await response.json());
  }

  function save(change: Change) {
    const headers = { 'content-type': 'application/json' };
    return fetch(`${url}/changes`, { method: 'POST', headers, body: JSON.stringify(change) });
  }

  useEffect(() => { load(); }, []);

  return (
    <>
      <p>{Object.keys(circle?.people ?? {}).length} people</p>
      <kith-circle
        circle={circle}
        viewer={viewer}
        onkith-change={(event) => event.respondWith(save(event.detail))}
        onkith-state={(event) => { if (!event.detail.pending) load(); }}
      >
        <kith-picker />
        <kith-planner view="month" />
        <div slot="help"><p>You can ring Childline on 0800 1111.</p></div>
      </kith-circle>
    </>
  );
}
