-- Who looks at which record at this moment. Not logged: after a crash everybody who still looks says so again.
CREATE UNLOGGED TABLE "presence" (
    "user_id" TEXT NOT NULL,
    "noun" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "presence_pkey" PRIMARY KEY ("user_id","noun","record_id")
);
CREATE INDEX "presence_noun_record_id_idx" ON "presence"("noun", "record_id");
CREATE INDEX "presence_seen_at_idx" ON "presence"("seen_at");
ALTER TABLE "presence" ADD CONSTRAINT "presence_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is told on the channel "live" says that something happened to a record, never what: noun, kind, user and ids.
-- A notification holds less than 8,000 bytes, so it tells of at most fifty records.
CREATE FUNCTION tell_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('live', json_build_object('noun', noun, 'kind', kind, 'by', user_id, 'ids', json_agg(record_id))::text)
  FROM (
    SELECT noun, kind, user_id, record_id,
      (row_number() OVER (PARTITION BY noun, kind, user_id ORDER BY record_id) - 1) / 50 AS part
    FROM (SELECT DISTINCT noun, kind, user_id, record_id FROM made) AS told
  ) AS parts
  GROUP BY noun, kind, user_id, part;
  RETURN NULL;
END $$;
CREATE TRIGGER tell_change AFTER INSERT ON "change"
  REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION tell_change();

-- An entry of the timeline is told for every record on whose timeline it stands. Of an inquiry each is a step.
CREATE FUNCTION tell_activity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('live', json_build_object('noun', noun, 'kind', kind, 'by', user_id, 'ids', json_agg(record_id))::text)
  FROM (
    SELECT noun, kind, user_id, record_id,
      (row_number() OVER (PARTITION BY noun, kind, user_id ORDER BY record_id) - 1) / 50 AS part
    FROM (
      SELECT DISTINCT subject.noun, subject.kind, made.user_id, subject.record_id
      FROM made CROSS JOIN LATERAL (VALUES
        ('lead', 'timeline', made.lead_id),
        ('inquiry', CASE made.kind WHEN 'received' THEN 'created' ELSE 'edited' END, made.inquiry_id),
        ('organisation', 'timeline', made.organisation_id),
        ('contact', 'timeline', made.contact_id),
        ('establishment', 'timeline', made.establishment_id),
        ('introduction', 'timeline', made.introduction_id),
        ('plot', 'timeline', made.plot_id)
      ) AS subject (noun, kind, record_id)
      WHERE subject.record_id IS NOT NULL
    ) AS told
  ) AS parts
  GROUP BY noun, kind, user_id, part;
  RETURN NULL;
END $$;
CREATE TRIGGER tell_activity AFTER INSERT ON "activity"
  REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION tell_activity();

-- Somebody came to a record, or left it. Staying is not told.
CREATE FUNCTION tell_presence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('live', json_build_object('noun', noun, 'kind', 'presence', 'by', user_id, 'ids', json_build_array(record_id))::text)
  FROM met;
  RETURN NULL;
END $$;
CREATE TRIGGER tell_arrival AFTER INSERT ON "presence"
  REFERENCING NEW TABLE AS met FOR EACH STATEMENT EXECUTE FUNCTION tell_presence();
CREATE TRIGGER tell_leaving AFTER DELETE ON "presence"
  REFERENCING OLD TABLE AS met FOR EACH STATEMENT EXECUTE FUNCTION tell_presence();

-- Whose session ends hears nothing more from then on.
CREATE FUNCTION tell_session_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('live', json_build_object('noun', 'session', 'kind', 'ended', 'by', user_id, 'ids', json_build_array(id))::text)
  FROM ended;
  RETURN NULL;
END $$;
CREATE TRIGGER tell_session_end AFTER DELETE ON "session"
  REFERENCING OLD TABLE AS ended FOR EACH STATEMENT EXECUTE FUNCTION tell_session_end();
