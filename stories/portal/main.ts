import { fileURLToPath } from 'node:url';
import { lives } from './lives.js';
import { openPortal } from './open.js';

/** A variable that is set to nothing counts as not set. */
const setting = (name: string) => (process.env[name] === '' ? undefined : process.env[name]);
const port = Number(setting('PORT') ?? 8080);

try {
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT is "${setting('PORT') ?? ''}", which is no port number.`);
  const { app } = await openPortal({
    folder: setting('KITH_DATA') ?? fileURLToPath(new URL('../../.portal-data', import.meta.url)),
    databaseUrl: setting('DATABASE_URL'),
    secret: setting('SESSION_SECRET'),
    lives,
  });
  const stop = () => void app.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await app.listen({ port, host: setting('HOST') ?? 'localhost' }).catch(async (error: unknown) => {
    await app.close();
    throw error;
  });
  const address = app.server.address();
  console.log(`The portal is at http://localhost:${typeof address === 'object' && address ? address.port : port}/ (stop it with Ctrl+C)`);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(code === 'EADDRINUSE' ? `Port ${port} is taken by another program: stop that, or choose another with PORT=${port + 1} npm start.`
    : code === 'ECONNREFUSED' ? 'The database server of DATABASE_URL does not answer.' : message);
  process.exit(1);
}
