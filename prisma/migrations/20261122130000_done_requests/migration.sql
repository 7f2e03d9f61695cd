-- What was made under a request's own key, so that its repetition makes nothing.
CREATE TABLE "done_request" (
    "user_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "route" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "status" INTEGER NOT NULL,
    "location" TEXT,
    "etag" TEXT,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "done_request_pkey" PRIMARY KEY ("user_id","key")
);
CREATE INDEX "done_request_created_at_idx" ON "done_request"("created_at");
ALTER TABLE "done_request" ADD CONSTRAINT "done_request_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
