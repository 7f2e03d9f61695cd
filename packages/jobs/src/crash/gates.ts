import pg from 'pg';

/** The transitions of a mail at which the database can hold a worker or tell that it passed. */
export const gates = ['claim', 'fix-source', 'hand-over', 'sent'] as const;
export type Gate = (typeof gates)[number];

/** Any number that nobody else locks. */
const space = 4711;
const keyOf = (gate: Gate) => gates.indexOf(gate);

/**
 * Holds workers in the middle of their own statements, from outside: a trigger in this test's database asks
 * for a lock before each transition and tells of it when that commits. Nothing of this is in Kavel itself.
 */
export interface Gates {
  /** Holds whoever comes to it. */
  close(gate: Gate): Promise<void>;
  /** Resolves when somebody stands before it; gives the server process that waits. */
  reached(gate: Gate): Promise<number>;
  open(gate: Gate): Promise<void>;
  /** Resolves when the next mail has passed it and that is committed. */
  passed(gate: Gate): Promise<void>;
  /** Ends a server process in the middle of its statement: what it did is rolled back. */
  terminate(pid: number): Promise<void>;
  /** Resolves when a mail comes to one of these states, or stands in it already. */
  comesTo(mailId: string, states: readonly string[]): Promise<string>;
  end(): Promise<void>;
}

export async function buildGates(databaseUrl: string): Promise<Gates> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(triggers);
  await client.query('listen crash_gate; listen crash_state');
  const heard = new Set<(channel: string, payload: string) => void>();
  client.on('notification', ({ channel, payload = '' }) => {
    for (const listener of heard) listener(channel, payload);
  });
  function hear<T>(found: (channel: string, payload: string) => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      const listener = (channel: string, payload: string) => {
        const value = found(channel, payload);
        if (value === undefined) return;
        heard.delete(listener);
        resolve(value);
      };
      heard.add(listener);
    });
  }

  return {
    async close(gate) {
      await client.query('select pg_advisory_lock($1, $2)', [space, keyOf(gate)]);
    },
    async reached(gate) {
      // A server process that waits for a lock tells nobody: it must be looked for.
      for (;;) {
        const { rows } = await client.query<{ pid: number }>(waiting, [space, keyOf(gate)]);
        if (rows[0]) return rows[0].pid;
      }
    },
    async open(gate) {
      await client.query('select pg_advisory_unlock($1, $2)', [space, keyOf(gate)]);
    },
    passed: (gate) =>
      hear((channel, payload) => (channel === 'crash_gate' && payload === gate ? null : undefined)).then(
        () => undefined,
      ),
    async terminate(pid) {
      await client.query('select pg_terminate_backend($1, 5000)', [pid]);
    },
    async comesTo(mailId, states) {
      const told = hear((channel, payload) => {
        const [id, state = ''] = payload.split(' ');
        return channel === 'crash_state' && id === mailId && states.includes(state) ? state : undefined;
      });
      const { rows } = await client.query<{ state: string }>('select state from mail where id = $1', [
        mailId,
      ]);
      const now = rows[0]?.state ?? '';
      return states.includes(now) ? now : told;
    },
    end: () => client.end(),
  };
}

// Each look is preceded by a nap on the server, or the looking would take the time from those looked for.
const waiting = `
  with nap as materialized (select pg_sleep(0.01))
  select pid from nap, pg_locks
  where locktype = 'advisory' and classid = $1 and objid = $2 and not granted
    and database = (select oid from pg_database where datname = current_database())`;

const triggers = `
  create function crash_gate() returns trigger language plpgsql as $$
  declare gate text := case
    when old.source is null and new.source is not null then 'fix-source'
    when old.state = new.state then null
    when new.state = 'claimed' then 'claim'
    when new.state in ('hand-over', 'handed-over') then 'hand-over'
    when new.state = 'sent' then 'sent'
  end;
  begin
    if gate is not null then
      perform pg_advisory_xact_lock_shared(${space}, array_position(array['${gates.join("','")}'], gate) - 1);
      perform pg_notify('crash_gate', gate);
    end if;
    if old.state is distinct from new.state then
      perform pg_notify('crash_state', new.id || ' ' || new.state);
    end if;
    return new;
  end $$;
  create trigger crash_gate before update on mail for each row execute function crash_gate();`;
