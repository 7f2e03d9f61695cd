-- CreateTable
CREATE TABLE "lead_bulk_edit" (
    "id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "edit" JSONB NOT NULL,
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "lead_bulk_edit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lead_bulk_edit_row" (
    "bulk_edit_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "lead_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "outcome" TEXT,
    "problems" JSONB NOT NULL DEFAULT '[]',
    "changes" JSONB NOT NULL DEFAULT '{}',
    "version_after" INTEGER,
    "undoing" TEXT,

    CONSTRAINT "lead_bulk_edit_row_pkey" PRIMARY KEY ("bulk_edit_id","number")
);

-- CreateIndex
CREATE INDEX "lead_bulk_edit_user_id_created_at_id_idx" ON "lead_bulk_edit"("user_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "lead_bulk_edit_row_lead_id_idx" ON "lead_bulk_edit_row"("lead_id");

-- AddForeignKey
ALTER TABLE "lead_bulk_edit" ADD CONSTRAINT "lead_bulk_edit_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead_bulk_edit_row" ADD CONSTRAINT "lead_bulk_edit_row_bulk_edit_id_fkey" FOREIGN KEY ("bulk_edit_id") REFERENCES "lead_bulk_edit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead_bulk_edit_row" ADD CONSTRAINT "lead_bulk_edit_row_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "lead"("id") ON DELETE CASCADE ON UPDATE CASCADE;
