import { randomUUIDv7 } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';

interface Move {
  Params: { id: string };
  Headers: { 'if-match': string };
  Body: { stage: string; userId: string };
}

/** What a stage move writes, and nothing besides: no permission, no requirements, no reading, no answer. Triggers do the rest. */
export function limitMoves(app: FastifyInstance, pool: pg.Pool): void {
  app.post<Move>('/v1/leads/:id/moves', async ({ params: { id }, headers, body: { stage, userId } }) => {
    const version = Number(headers['if-match'].replaceAll('"', ''));
    const now = new Date();
    const client = await pool.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query<{ owner_id: string }>(
        `update lead set stage = $2, stage_since = $3, updated_at = $3, version = version + 1
         where id = $1 and version = $4 returning owner_id`,
        [id, stage, now, version],
      );
      await client.query(
        `insert into lead_stage_move (id, lead_id, number, from_stage, to_stage, moved_at, user_id, reason, seconds)
         values ($5, $1, 1, 'new', $2, $3, $4, null, 86400)`,
        [id, stage, now, userId, randomUUIDv7()],
      );
      await client.query(
        `insert into change (id, noun, record_id, kind, fields, changed_at, user_id)
         values ($5, 'lead', $1, 'edited', $2, $3, $4)`,
        [id, { stage: ['new', stage] }, now, userId, randomUUIDv7()],
      );
      await client.query(
        `insert into notification (id, user_id, kind, by_id, lead_id, details, made_at, in_app, mail)
         values ($6, $1, 'lead-moved', $2, $3, $4, $5, true, 'digest')`,
        [rows[0]?.owner_id, userId, id, { to: stage }, now, randomUUIDv7()],
      );
      await client.query('commit');
      return {};
    } finally {
      client.release();
    }
  });
}
