-- The keys of long words are others now: workers make them anew, and compare all organisations with them.
UPDATE "organisation" SET "match_keys" = '{}', "compared_at" = NULL WHERE "match_keys" <> '{}';

-- An import asks this index thousands of times between its own writes: a list of pending entries would be read each time.
ALTER INDEX "organisation_match_keys_idx" SET (fastupdate = off);
SELECT gin_clean_pending_list('organisation_match_keys_idx');
