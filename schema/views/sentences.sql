-- Every sentence, with where it stands; sentence_search finds words in it.
CREATE VIEW sentences AS
SELECT
  sentence.id,
  document.name AS document,
  document.outlet,
  document.published_on,
  document.title,
  document.url,
  substr(document.text, sentence.start + 1, sentence.end - sentence.start) AS text,
  sentence.start AS sentence_start,
  sentence.end AS sentence_end,
  sentence.document AS document_id,
  document.replaced_by IS NOT NULL AS is_replaced
FROM sentence JOIN document ON document.id = sentence.document;
