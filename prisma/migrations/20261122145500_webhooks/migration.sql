CREATE TABLE "webhook" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "events" TEXT[],
    "secret" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "user_id" TEXT NOT NULL,
    "failing_since" TIMESTAMPTZ(3),
    "stopped_at" TIMESTAMPTZ(3),
    "stop_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "webhook_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "webhook" ADD CONSTRAINT "webhook_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "webhook_delivery" (
    "id" UUID NOT NULL,
    "webhook_id" UUID NOT NULL,
    "event" TEXT NOT NULL,
    "noun" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "happened_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "tries" INTEGER NOT NULL DEFAULT 0,
    "next_try_at" TIMESTAMPTZ(3) NOT NULL,
    "claim" UUID,
    "tried_at" TIMESTAMPTZ(3),
    "status_code" INTEGER,
    "duration_ms" INTEGER,
    "answer" TEXT,
    "problem" TEXT,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "webhook_delivery_webhook_id_happened_at_id_idx" ON "webhook_delivery"("webhook_id", "happened_at" DESC, "id" DESC);
CREATE INDEX "webhook_delivery_webhook_id_state_next_try_at_idx" ON "webhook_delivery"("webhook_id", "state", "next_try_at");
CREATE INDEX "webhook_delivery_ended_at_idx" ON "webhook_delivery"("ended_at");
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_webhook_id_fkey" FOREIGN KEY ("webhook_id") REFERENCES "webhook"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What happened, as webhooks call it. A lead that moves is edited too; landing is a move.
CREATE FUNCTION webhook_events(noun TEXT, kind TEXT, fields JSONB) RETURNS TEXT[] LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN noun NOT IN ('lead', 'organisation', 'contact', 'task') THEN '{}'
    WHEN kind = 'created' THEN ARRAY[noun || '.created']
    ELSE ARRAY[noun || '.updated']
      || CASE WHEN noun = 'lead' AND fields ? 'stage' THEN ARRAY['lead.moved'] ELSE '{}' END
      || CASE WHEN noun = 'lead' AND fields #>> '{stage,1}' = 'landed' THEN ARRAY['lead.landed'] ELSE '{}' END
  END
$$;

-- The messages of a change are written with it, by whoever writes it: both commit, or neither.
CREATE FUNCTION plan_webhook_deliveries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM webhook WHERE active) THEN
    RETURN NULL;
  END IF;
  INSERT INTO webhook_delivery (id, webhook_id, event, noun, record_id, happened_at, next_try_at)
  SELECT gen_random_uuid(), webhook.id, told.event, made.noun, made.record_id, made.changed_at, made.changed_at
  FROM made
  CROSS JOIN LATERAL unnest(webhook_events(made.noun, made.kind, made.fields)) AS told (event)
  JOIN webhook ON webhook.active AND told.event = ANY (webhook.events);
  IF FOUND THEN
    PERFORM pg_notify('webhook_due', '');
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER plan_webhook_deliveries AFTER INSERT ON "change"
  REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION plan_webhook_deliveries();

-- An inquiry has no entry among the changes: that it was received stands on its timeline. One in quarantine is told when
-- a colleague lets it out.
CREATE FUNCTION plan_inquiry_deliveries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO webhook_delivery (id, webhook_id, event, noun, record_id, happened_at, next_try_at)
  SELECT gen_random_uuid(), webhook.id, 'inquiry.received', 'inquiry', NEW.inquiry_id, NEW.created_at, NEW.created_at
  FROM webhook
  WHERE webhook.active AND 'inquiry.received' = ANY (webhook.events)
    AND NOT EXISTS (SELECT FROM inquiry WHERE inquiry.id = NEW.inquiry_id AND inquiry.quarantined);
  IF FOUND THEN
    PERFORM pg_notify('webhook_due', '');
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER plan_inquiry_deliveries AFTER INSERT ON "activity" FOR EACH ROW
  WHEN (NEW.kind IN ('received', 'released') AND NEW.inquiry_id IS NOT NULL) EXECUTE FUNCTION plan_inquiry_deliveries();
