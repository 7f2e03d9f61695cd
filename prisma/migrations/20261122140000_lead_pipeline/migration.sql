-- AlterTable
ALTER TABLE "file" ADD COLUMN     "is_evidence" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "lead" ADD COLUMN     "assessor_id" TEXT,
ADD COLUMN     "capex_amount" DECIMAL(16,2),
ADD COLUMN     "capex_currency" TEXT,
ADD COLUMN     "capex_eur" DECIMAL(16,2),
ADD COLUMN     "capex_rate" DECIMAL(18,8),
ADD COLUMN     "capex_rate_on" DATE,
ADD COLUMN     "cause" TEXT,
ADD COLUMN     "competitor_locations" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "confidential" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "considers_others" BOOLEAN,
ADD COLUMN     "drivers" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "establishment_id" UUID,
ADD COLUMN     "first_arrival" TEXT,
ADD COLUMN     "jobs_safeguarded" INTEGER,
ADD COLUMN     "landed_on" DATE,
ADD COLUMN     "landing_proposed_at" TIMESTAMPTZ(3),
ADD COLUMN     "landing_proposed_by_id" TEXT,
ADD COLUMN     "landing_verified_at" TIMESTAMPTZ(3),
ADD COLUMN     "landing_verified_by_id" TEXT,
ADD COLUMN     "likelihood" TEXT,
ADD COLUMN     "likelihood_reason" TEXT,
ADD COLUMN     "look_again_on" DATE,
ADD COLUMN     "never_look_again" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "not_said" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "origin_country" TEXT,
ADD COLUMN     "origin_region" TEXT,
ADD COLUMN     "quiet_dismissed_at" TIMESTAMPTZ(3),
ADD COLUMN     "site_need" TEXT,
ADD COLUMN     "source" TEXT,
ADD COLUMN     "stage_since" TIMESTAMPTZ(3),
ADD COLUMN     "status_reason" TEXT,
ADD COLUMN     "strategic_fit" TEXT,
ADD COLUMN     "vifo" TEXT,
ADD COLUMN     "vifo_questions" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "wants_subsidy" BOOLEAN,
ADD COLUMN     "won_by" TEXT;

-- CreateTable
CREATE TABLE "lead_stage_move" (
    "id" UUID NOT NULL,
    "lead_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "from_stage" TEXT NOT NULL,
    "to_stage" TEXT NOT NULL,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,
    "user_id" TEXT,
    "reason" TEXT,
    "seconds" INTEGER NOT NULL,

    CONSTRAINT "lead_stage_move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lead_reader" (
    "lead_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "lead_reader_pkey" PRIMARY KEY ("lead_id","user_id")
);

-- CreateTable
CREATE TABLE "lead_credit" (
    "lead_id" UUID NOT NULL,
    "party" TEXT NOT NULL,
    "share_percent" INTEGER NOT NULL,

    CONSTRAINT "lead_credit_pkey" PRIMARY KEY ("lead_id","party")
);

-- CreateTable
CREATE TABLE "stage_requirement" (
    "id" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "requirement" TEXT NOT NULL,
    "required" BOOLEAN NOT NULL,
    "effective_from" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "stage_requirement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exchange_rate" (
    "currency" TEXT NOT NULL,
    "quoted_on" DATE NOT NULL,
    "per_euro" DECIMAL(18,8) NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "exchange_rate_pkey" PRIMARY KEY ("currency","quoted_on")
);

-- CreateTable
CREATE TABLE "lead_tally" (
    "id" BIGSERIAL NOT NULL,
    "stage" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "municipality_id" UUID,
    "owner_id" TEXT,
    "leads" INTEGER NOT NULL,
    "jobs" BIGINT NOT NULL,
    "capex_eur" DECIMAL(20,2) NOT NULL,

    CONSTRAINT "lead_tally_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "retired_code" (
    "list" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "retired_from" DATE NOT NULL,

    CONSTRAINT "retired_code_pkey" PRIMARY KEY ("list","code")
);

-- CreateIndex
CREATE UNIQUE INDEX "lead_stage_move_lead_id_number_key" ON "lead_stage_move"("lead_id", "number");

-- CreateIndex
CREATE INDEX "lead_reader_user_id_idx" ON "lead_reader"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "stage_requirement_stage_requirement_effective_from_key" ON "stage_requirement"("stage", "requirement", "effective_from");

-- CreateIndex
CREATE INDEX "lead_assessor_id_idx" ON "lead"("assessor_id");

-- CreateIndex
CREATE INDEX "lead_establishment_id_idx" ON "lead"("establishment_id");

-- CreateIndex
CREATE INDEX "lead_board_idx" ON "lead"("stage", "status", "archived_at", "updated_at" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_establishment_id_fkey" FOREIGN KEY ("establishment_id") REFERENCES "establishment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_assessor_id_fkey" FOREIGN KEY ("assessor_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_landing_proposed_by_id_fkey" FOREIGN KEY ("landing_proposed_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_landing_verified_by_id_fkey" FOREIGN KEY ("landing_verified_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead_stage_move" ADD CONSTRAINT "lead_stage_move_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "lead"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead_stage_move" ADD CONSTRAINT "lead_stage_move_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead_reader" ADD CONSTRAINT "lead_reader_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "lead"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead_reader" ADD CONSTRAINT "lead_reader_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead_credit" ADD CONSTRAINT "lead_credit_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "lead"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_requirement" ADD CONSTRAINT "stage_requirement_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- Confidential leads are few: whoever may not see them leaves them out of a list by this.
CREATE INDEX "lead_confidential_idx" ON "lead"("id") WHERE "confidential";

-- The sums of the board: each statement that changes leads adds what it changed of them.
CREATE FUNCTION "tally_leads"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "lead_tally" ("stage", "status", "kind", "municipality_id", "owner_id", "leads", "jobs", "capex_eur")
    SELECT "stage", "status", "kind", "municipality_id", "owner_id", count(*),
      coalesce(sum("jobs_within_three_years"), 0), coalesce(sum("capex_eur"), 0)
    FROM "new_leads" WHERE "archived_at" IS NULL AND NOT "confidential" GROUP BY 1, 2, 3, 4, 5;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO "lead_tally" ("stage", "status", "kind", "municipality_id", "owner_id", "leads", "jobs", "capex_eur")
    SELECT "stage", "status", "kind", "municipality_id", "owner_id", -count(*),
      -coalesce(sum("jobs_within_three_years"), 0), -coalesce(sum("capex_eur"), 0)
    FROM "old_leads" WHERE "archived_at" IS NULL AND NOT "confidential" GROUP BY 1, 2, 3, 4, 5;
  ELSE
    INSERT INTO "lead_tally" ("stage", "status", "kind", "municipality_id", "owner_id", "leads", "jobs", "capex_eur")
    SELECT "stage", "status", "kind", "municipality_id", "owner_id", sum("leads"), sum("jobs"), sum("capex_eur")
    FROM (
      SELECT "stage", "status", "kind", "municipality_id", "owner_id", 1 AS "leads",
        coalesce("jobs_within_three_years", 0) AS "jobs", coalesce("capex_eur", 0) AS "capex_eur"
      FROM "new_leads" WHERE "archived_at" IS NULL AND NOT "confidential"
      UNION ALL
      SELECT "stage", "status", "kind", "municipality_id", "owner_id", -1,
        -coalesce("jobs_within_three_years", 0), -coalesce("capex_eur", 0)
      FROM "old_leads" WHERE "archived_at" IS NULL AND NOT "confidential"
    ) AS "changed"
    GROUP BY 1, 2, 3, 4, 5
    HAVING sum("leads") <> 0 OR sum("jobs") <> 0 OR sum("capex_eur") <> 0;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "lead_tally_insert" AFTER INSERT ON "lead" REFERENCING NEW TABLE AS "new_leads"
  FOR EACH STATEMENT EXECUTE FUNCTION "tally_leads"();
CREATE TRIGGER "lead_tally_update" AFTER UPDATE ON "lead" REFERENCING OLD TABLE AS "old_leads" NEW TABLE AS "new_leads"
  FOR EACH STATEMENT EXECUTE FUNCTION "tally_leads"();
CREATE TRIGGER "lead_tally_delete" AFTER DELETE ON "lead" REFERENCING OLD TABLE AS "old_leads"
  FOR EACH STATEMENT EXECUTE FUNCTION "tally_leads"();

-- The leads that are there already.
INSERT INTO "lead_tally" ("stage", "status", "kind", "municipality_id", "owner_id", "leads", "jobs", "capex_eur")
SELECT "stage", "status", "kind", "municipality_id", "owner_id", count(*), coalesce(sum("jobs_within_three_years"), 0), 0
FROM "lead" WHERE "archived_at" IS NULL GROUP BY 1, 2, 3, 4, 5;
