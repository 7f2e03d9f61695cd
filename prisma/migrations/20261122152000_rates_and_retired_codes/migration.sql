-- AlterTable: a rate is never overwritten; what corrects it stands beside it
ALTER TABLE "exchange_rate" DROP CONSTRAINT "exchange_rate_pkey",
ADD COLUMN     "archived_at" TIMESTAMPTZ(3),
ADD COLUMN     "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "id" UUID NOT NULL DEFAULT gen_random_uuid(),
ADD COLUMN     "number" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "user_id" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ADD CONSTRAINT "exchange_rate_pkey" PRIMARY KEY ("id");
ALTER TABLE "exchange_rate" ALTER COLUMN "created_at" DROP DEFAULT,
ALTER COLUMN "id" DROP DEFAULT,
ALTER COLUMN "number" DROP DEFAULT;

-- AlterTable
ALTER TABLE "retired_code" DROP CONSTRAINT "retired_code_pkey",
ADD COLUMN     "id" UUID NOT NULL DEFAULT gen_random_uuid(),
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ALTER COLUMN "retired_from" DROP NOT NULL,
ADD CONSTRAINT "retired_code_pkey" PRIMARY KEY ("id");
ALTER TABLE "retired_code" ALTER COLUMN "id" DROP DEFAULT;

-- CreateIndex
CREATE UNIQUE INDEX "exchange_rate_currency_quoted_on_number_key" ON "exchange_rate"("currency", "quoted_on", "number");

-- CreateIndex
CREATE INDEX "exchange_rate_quoted_on_id_idx" ON "exchange_rate"("quoted_on" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "retired_code_list_code_key" ON "retired_code"("list", "code");

-- AddForeignKey
ALTER TABLE "exchange_rate" ADD CONSTRAINT "exchange_rate_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
