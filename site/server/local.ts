import { Hono } from 'hono';
import { USER_COOKIE } from './signIn';
import { FaultRuleError, toFaultRules, type FaultBox } from './faults';
import type { Site } from './store/site';

/**
 * The routes that SharePoint has not: who can sign in, the site's day, and injected faults.
 * @see contract.md "Local site"
 */
export function localRoutes(site: Site, faults: FaultBox): Hono {
  const app = new Hono();
  const readJson = async (request: Request): Promise<unknown> => {
    try {
      return JSON.parse(await request.text()) as unknown;
    } catch {
      return undefined;
    }
  };
  const memberOf = (body: unknown, name: string): unknown =>
    typeof body === 'object' && body !== null ? new Map<string, unknown>(Object.entries(body)).get(name) : undefined;

  app.get('/users', (c) =>
    c.json(
      site.directory.users.map(({ login, title, email, jobTitle, department, roles, isDefault }) => ({
        login,
        title,
        email,
        jobTitle,
        department,
        roles,
        isDefault: isDefault === true
      }))
    )
  );
  app.post('/signin', async (c) => {
    const login = memberOf(await readJson(c.req.raw), 'login');
    const person = typeof login === 'string' ? site.directory.find(login) : undefined;
    if (person === undefined) return c.json({ error: 'There is no such user.' }, 403);
    c.header('Set-Cookie', `${USER_COOKIE}=${encodeURIComponent(person.login)}; Path=/; HttpOnly; SameSite=Strict`);
    return c.json({ login: person.login, title: person.title, roles: person.roles });
  });
  app.get('/clock', (c) => c.json({ today: site.clock.today() }));
  app.put('/clock', async (c) => {
    const today = memberOf(await readJson(c.req.raw), 'today');
    if (today !== null && typeof today !== 'string')
      return c.json({ error: 'Send {"today": "YYYY-MM-DD"}, or null for the real day.' }, 400);
    try {
      site.clock.setToday(today ?? undefined);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return c.json({ error: error.message }, 400);
    }
    return c.json({ today: site.clock.today() });
  });
  app.get('/faults', (c) => c.json({ rules: faults.list() }));
  app.put('/faults', async (c) => {
    try {
      faults.set(toFaultRules(await readJson(c.req.raw)));
    } catch (error) {
      if (!(error instanceof FaultRuleError)) throw error;
      return c.json({ error: error.message }, 400);
    }
    return c.json({ rules: faults.list() });
  });
  app.delete('/faults', (c) => {
    faults.set([]);
    return c.body(null, 204);
  });
  app.all('*', (c) => c.json({ error: 'There is nothing here.' }, 404));
  return app;
}
