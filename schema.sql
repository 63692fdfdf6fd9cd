-- factdb: what news articles say in figures, who says it, and where it stands in the text.
--
-- An OUTLET publishes ARTICLES. A changed text of an article is a new VERSION of it; the old one stays. From a
-- version's text the rules read CLAIMS: one figure each, as closed bounds [low, high], with what it counts
-- (MEASURE and GROUP), who asserts it, for when and where, and the span of text that proves it. A claim is
-- asserted by an ACTOR, is about an EVENT and comes from an ORIGIN: those three are found over all articles
-- together, and a person may overrule them, which the JOURNAL keeps.
--
-- Conventions: dates are ISO 8601 texts of the precision that is known, `2016`, `2016-04` or `2016-04-02`. Times
-- are UTC, `2016-04-02T09:30:00Z`, and say only when something was done to this store: no result depends on
-- them. Spans are Unicode code points from 0, end exclusive, so that substr(text, span_start + 1,
-- span_end - span_start) is the words. NULL = not known, not said or open; never zero, never ''.
--
-- This file is the one definition of the store: a new store is this script, run once.

PRAGMA application_id = 1717658484; -- the letters 'fact', by which a store is told from other SQLite files
PRAGMA user_version = 2; -- raised with every change of this file; a newer store is refused

-- ---------------------------------------------------------------------------------------------------------
-- What was published
-- ---------------------------------------------------------------------------------------------------------

-- Who publishes: a newspaper, an agency, a site.
CREATE TABLE outlets (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    CONSTRAINT outlet_has_name CHECK (name <> '')
) STRICT;

-- One published piece of an outlet. It is the same article when the outlet and the URL are the same, or, without
-- a URL, the outlet and the document.
CREATE TABLE articles (
    id        INTEGER PRIMARY KEY,
    outlet_id INTEGER NOT NULL REFERENCES outlets (id),
    document  TEXT NOT NULL, -- the manifest's id, else the file's stem
    url       TEXT,
    CONSTRAINT article_has_document CHECK (document <> ''),
    CONSTRAINT article_url_not_empty CHECK (url <> '')
) STRICT;
CREATE INDEX articles_by_document ON articles (outlet_id, document);
CREATE INDEX articles_by_url ON articles (outlet_id, url);

-- A text of an article as it was read. Versions are never changed or removed; only a version without a text gets
-- one when the text comes to hand. The newest by date of publication, then by arrival, is the current one.
CREATE TABLE versions (
    id          INTEGER PRIMARY KEY,
    article_id  INTEGER NOT NULL REFERENCES articles (id),
    published   TEXT NOT NULL,
    title       TEXT,
    text        TEXT, -- NULL: only curated figures are known, not the words
    sha256      TEXT, -- of the text's UTF-8 bytes, 64 lower-case hexadecimal digits
    path        TEXT, -- the file that it was read from, as it was named then; NULL = standard input or an import
    ingested_at TEXT NOT NULL,
    is_current  INTEGER NOT NULL,
    CONSTRAINT version_text_is_hashed CHECK ((text IS NULL) = (sha256 IS NULL)),
    CONSTRAINT version_hash_is_sha256 CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    CONSTRAINT version_published_is_date
        CHECK (date(substr(published || '-01-01', 1, 10)) IS substr(published || '-01-01', 1, 10)),
    CONSTRAINT version_current_is_flag CHECK (is_current IN (0, 1))
) STRICT;
CREATE INDEX versions_by_article ON versions (article_id, sha256);
CREATE UNIQUE INDEX one_current_version ON versions (article_id) WHERE is_current;

-- The agencies that a version credits in byline, dateline or text ("(Reuters)"): a lead to its origin.
CREATE TABLE credits (
    version_id INTEGER NOT NULL REFERENCES versions (id),
    position   INTEGER NOT NULL, -- order in the text, from 0
    agency     TEXT NOT NULL,
    PRIMARY KEY (version_id, position)
) STRICT, WITHOUT ROWID;

-- One reading of one version: by the rules, or by a person whose claims were imported. Only claims of a
-- current version's newest reading by the rules, and those by a person, are current.
CREATE TABLE extractions (
    id            INTEGER PRIMARY KEY,
    version_id    INTEGER NOT NULL REFERENCES versions (id),
    method        TEXT NOT NULL,
    rules_version TEXT, -- which rules: they change whenever the same text may give other claims
    extracted_at  TEXT NOT NULL,
    CONSTRAINT extraction_method_known CHECK (method IN ('rules', 'import')),
    CONSTRAINT extraction_names_its_rules CHECK ((method = 'rules') = (rules_version IS NOT NULL))
) STRICT;
CREATE INDEX extractions_by_version ON extractions (version_id);

-- ---------------------------------------------------------------------------------------------------------
-- What can be counted
-- ---------------------------------------------------------------------------------------------------------

-- What happened to what was counted.
CREATE TABLE measures (
    name        TEXT PRIMARY KEY,
    only_grows  INTEGER NOT NULL, -- 1: a later figure that is lower contradicts, it does not update
    is_optional INTEGER NOT NULL, -- 1: two careful readers may differ on it being a claim at all
    meaning     TEXT NOT NULL,
    CONSTRAINT measure_flags CHECK (only_grows IN (0, 1) AND is_optional IN (0, 1))
) STRICT, WITHOUT ROWID;

INSERT INTO measures (name, only_grows, is_optional, meaning) VALUES
    ('killed',     1, 0, 'died, by whatever hand'),
    ('wounded',    1, 0, 'injured or hurt'),
    ('casualties', 1, 0, 'killed or wounded together, or victims where the text leaves it open'),
    ('missing',    0, 0, 'not found, fate unknown'),
    ('detained',   1, 0, 'arrested, taken prisoner or hostage'),
    ('displaced',  1, 0, 'fled or left their homes'),
    ('evacuated',  1, 0, 'moved out, rescued or sheltered by somebody'),
    ('arrived',    1, 0, 'entered or crossed into a place'),
    ('present',    0, 0, 'live, stay, serve or took part there'),
    ('destroyed',  1, 0, 'things shot down, hit, damaged or lost'),
    ('captured',   1, 0, 'things seized'),
    ('used',       1, 0, 'things fired, launched or dropped'),
    ('count',      0, 1, 'any other countable statement'),
    ('share',      0, 1, 'a part of a whole, in percent'),
    ('amount',     0, 1, 'money, in units of the currency named'),
    ('duration',   0, 1, 'a span of time, in the unit counted');

-- The class of what is counted. Groups form a tree: figures for a group and for one above it are comparable, with
-- the reason that their scope differs.
CREATE TABLE groups (
    name   TEXT PRIMARY KEY,
    parent TEXT REFERENCES groups (name),
    CONSTRAINT group_is_not_its_parent CHECK (name <> parent)
) STRICT, WITHOUT ROWID;

INSERT INTO groups (name, parent) VALUES
    ('people',       NULL),
    ('civilians',    'people'),
    ('combatants',   'people'),
    ('children',     'people'),
    ('women',        'people'),
    ('men',          'people'),
    ('police',       'people'),
    ('peacekeepers', 'people'),
    ('medics',       'people'),
    ('journalists',  'people'),
    ('officials',    'people'),
    ('prisoners',    'people'),
    ('things',       NULL);

-- ---------------------------------------------------------------------------------------------------------
-- What is claimed
-- ---------------------------------------------------------------------------------------------------------

-- One figure that a version reports. A claim keeps its id when the same text is read again and the same words are
-- found with the same bounds, so that what people decided about it stays.
CREATE TABLE claims (
    id             INTEGER PRIMARY KEY,
    version_id     INTEGER NOT NULL REFERENCES versions (id),
    extraction_id  INTEGER NOT NULL REFERENCES extractions (id), -- the newest reading that found it
    position       INTEGER NOT NULL, -- order in the version, from 0
    is_current     INTEGER NOT NULL, -- 0: an older version's, or no longer found by the rules
    span_start     INTEGER,          -- the figure with its qualifier and the noun counted; NULL without a text
    span_end       INTEGER,
    words          TEXT NOT NULL,    -- exactly the slice of the text; '' where a curated figure has none
    quote_start    INTEGER,          -- the sentence around it
    quote_end      INTEGER,
    quote          TEXT,             -- exactly that slice; an imported claim may bring a quote without a text
    low            REAL,             -- least value that the words allow, inclusive; NULL = open
    high           REAL,             -- greatest value that the words allow, inclusive; NULL = open
    qualifier      TEXT NOT NULL,
    counted        TEXT NOT NULL,    -- the counted noun phrase as written; '' when none is written
    measure        TEXT NOT NULL REFERENCES measures (name),
    group_name     TEXT NOT NULL REFERENCES groups (name),
    side           TEXT,             -- nationality or party of those counted
    actor          TEXT,             -- who asserts it, as written; NULL = the outlet's own voice
    via            TEXT,             -- who relays the actor
    cue            TEXT,             -- the reporting word
    modality       TEXT NOT NULL,
    as_of          TEXT NOT NULL,    -- the day that the figure was stated or valid for
    event_start    TEXT,             -- when what is counted happened; NULL = the text does not say
    event_end      TEXT,
    place          TEXT,             -- the most specific place named for what is counted
    event_hint     TEXT,             -- the reader's short name for the happening: a hint for linking
    part_of        INTEGER REFERENCES claims (id), -- "27 people, including two civilians"
    confidence     REAL NOT NULL,    -- share of such claims that were right on annotated text
    CONSTRAINT claim_position_from_zero CHECK (position >= 0),
    CONSTRAINT claim_current_is_flag CHECK (is_current IN (0, 1)),
    CONSTRAINT claim_span_is_range CHECK (
        (span_start IS NULL) = (span_end IS NULL) AND span_start >= 0 AND span_start < span_end),
    CONSTRAINT claim_span_holds_words CHECK (span_start IS NULL OR length(words) = span_end - span_start),
    CONSTRAINT claim_quote_is_range CHECK (
        (quote_start IS NULL) = (quote_end IS NULL) AND quote_start >= 0 AND quote_start < quote_end),
    CONSTRAINT claim_quote_has_words CHECK (quote_start IS NULL OR quote IS NOT NULL),
    CONSTRAINT claim_quote_holds_span CHECK (quote_start <= span_start AND quote_end >= span_end),
    CONSTRAINT claim_has_a_bound CHECK (low IS NOT NULL OR high IS NOT NULL),
    CONSTRAINT claim_bounds_ordered CHECK (low <= high),
    -- No IN: SQLite would build a table of the list for every row that is written.
    CONSTRAINT claim_qualifier_known CHECK (qualifier = 'exactly' OR qualifier = 'about' OR qualifier = 'at_least'
        OR qualifier = 'more_than' OR qualifier = 'at_most' OR qualifier = 'less_than' OR qualifier = 'between'
        OR qualifier = 'vague'),
    CONSTRAINT claim_modality_known CHECK (modality = 'asserted' OR modality = 'denied' OR modality = 'possible'),
    CONSTRAINT claim_names_not_empty CHECK (
        side <> '' AND actor <> '' AND via <> '' AND cue <> '' AND place <> '' AND event_hint <> ''),
    CONSTRAINT claim_as_of_is_date
        CHECK (date(substr(as_of || '-01-01', 1, 10)) IS substr(as_of || '-01-01', 1, 10)),
    CONSTRAINT claim_event_start_is_date CHECK (event_start IS NULL
        OR date(substr(event_start || '-01-01', 1, 10)) IS substr(event_start || '-01-01', 1, 10)),
    CONSTRAINT claim_event_end_is_date CHECK (event_end IS NULL
        OR date(substr(event_end || '-01-01', 1, 10)) IS substr(event_end || '-01-01', 1, 10)),
    CONSTRAINT claim_is_not_part_of_itself CHECK (part_of <> id),
    CONSTRAINT claim_confidence_is_share CHECK (confidence BETWEEN 0 AND 1)
) STRICT;
CREATE INDEX claims_by_version ON claims (version_id, position);
CREATE INDEX claims_by_whole ON claims (part_of) WHERE part_of IS NOT NULL;

-- Why a field of a claim has its value: the rule that decided and the words that it read.
CREATE TABLE claim_reasons (
    claim_id    INTEGER NOT NULL REFERENCES claims (id),
    position    INTEGER NOT NULL, -- order in which the rules decided, from 0
    field       TEXT NOT NULL,
    rule        TEXT NOT NULL,
    words_start INTEGER,          -- NULL: a default, no words were read
    words_end   INTEGER,
    PRIMARY KEY (claim_id, position),
    CONSTRAINT reason_words_are_range CHECK (
        (words_start IS NULL) = (words_end IS NULL) AND words_start >= 0 AND words_start <= words_end)
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------------------------------------------------
-- What is found over all articles together
-- ---------------------------------------------------------------------------------------------------------

-- Who asserts figures. A party is an actor too: the spokesman of the Armenian ministry belongs to Armenia.
CREATE TABLE actors (
    id       INTEGER PRIMARY KEY,
    key      TEXT NOT NULL UNIQUE, -- what makes it one actor: its name without spelling, with the article for "an official"
    name     TEXT NOT NULL,
    kind     TEXT NOT NULL,
    party_id INTEGER REFERENCES actors (id),
    CONSTRAINT actor_has_name CHECK (name <> ''),
    CONSTRAINT actor_kind_known CHECK (kind IN ('government', 'armed_group', 'official', 'monitor', 'rescue',
        'international', 'media', 'witness', 'person', 'unknown')),
    CONSTRAINT actor_is_not_its_party CHECK (party_id <> id)
) STRICT;
CREATE INDEX actors_by_name ON actors (name);
CREATE INDEX actors_by_party ON actors (party_id) WHERE party_id IS NOT NULL;

-- What a wording means in its article, by rules that look at nothing else, and which actor that is. One wording may
-- name two actors in two articles ("the ministry"); what reads alike in many articles is one row.
CREATE TABLE actor_readings (
    id       INTEGER PRIMARY KEY,
    wording  TEXT NOT NULL,
    key      TEXT NOT NULL, -- of the actor, before people decide
    name     TEXT NOT NULL,
    kind     TEXT NOT NULL,
    party    TEXT,
    rule     TEXT NOT NULL,
    actor_id INTEGER REFERENCES actors (id), -- NULL while it waits to be linked
    reason   TEXT NOT NULL -- the rule, or the decision, that made it this actor's
) STRICT;
CREATE INDEX actor_readings_by_key ON actor_readings (key, wording);
CREATE INDEX actor_readings_by_actor ON actor_readings (actor_id);

-- How the words of a claim's actor were read. No row: the outlet's own voice.
CREATE TABLE claim_speakers (
    claim_id   INTEGER PRIMARY KEY REFERENCES claims (id),
    reading_id INTEGER NOT NULL REFERENCES actor_readings (id)
) STRICT;
CREATE INDEX claim_speakers_by_reading ON claim_speakers (reading_id);

-- Which actor asserts a claim: the reading, unless a person decided otherwise.
CREATE VIEW claim_actors AS
SELECT s.claim_id, r.actor_id, r.reason FROM claim_speakers s JOIN actor_readings r ON r.id = s.reading_id;

-- The ways in which texts name an actor, each with the rule, or the decision, that made it the actor's name.
CREATE VIEW actor_aliases AS
SELECT actor_id, wording AS alias, min(reason) AS reason FROM actor_readings GROUP BY actor_id, wording;

-- What linking has read in the current version of an article. Made anew when its claims change, and by other rules.
CREATE TABLE article_readings (
    article_id    INTEGER PRIMARY KEY REFERENCES articles (id),
    rules_version TEXT,    -- NULL: waits to be read
    day           INTEGER, -- of publication, in days from 1970-01-01
    credit        TEXT,    -- the one agency that it credits
    shingles      BLOB,    -- a sample of its hashed word sequences, 8 bytes each
    root_id       INTEGER REFERENCES articles (id) -- the earliest article whose text this is largely: itself, or another
) STRICT;
CREATE INDEX article_readings_by_rules ON article_readings (rules_version);
CREATE INDEX article_readings_by_root ON article_readings (root_id);

-- Where the articles of a day with a word sequence are found. What it refers to is an article.
CREATE TABLE shingles (
    shingle    INTEGER NOT NULL,
    day        INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    PRIMARY KEY (shingle, day, article_id)
) STRICT, WITHOUT ROWID;

-- Articles that share so much of their texts that one copies the other; each pair stands here both ways.
CREATE TABLE copies (
    article_id INTEGER NOT NULL REFERENCES articles (id),
    other_id   INTEGER NOT NULL,
    PRIMARY KEY (article_id, other_id)
) STRICT, WITHOUT ROWID;

-- What one article tells of one happening: what linking compares across articles. Lists have an entry a line.
CREATE TABLE happenings (
    id          INTEGER PRIMARY KEY,
    article_id  INTEGER NOT NULL REFERENCES articles (id),
    ordinal     INTEGER NOT NULL, -- from 0 within the article, what it is about first
    is_main     INTEGER NOT NULL,
    name        TEXT,             -- what a person called it
    kind        TEXT,
    start_day   INTEGER NOT NULL, -- days from 1970-01-01
    end_day     INTEGER NOT NULL,
    is_dated    INTEGER NOT NULL, -- 0: the text does not date it, the days are where a reader would look
    places      TEXT NOT NULL,    -- keys of the places below a country
    countries   TEXT NOT NULL,
    named       TEXT NOT NULL,    -- keys of all names near it
    place_names TEXT NOT NULL,    -- the places as written, each after the number of its claims
    cluster_id  INTEGER,          -- the same for all that tell of one event, before people decide: one of their ids
    UNIQUE (article_id, ordinal),
    CONSTRAINT happening_flags CHECK (is_main IN (0, 1) AND is_dated IN (0, 1)),
    CONSTRAINT happening_days_ordered CHECK (start_day <= end_day)
) STRICT;
CREATE INDEX happenings_by_cluster ON happenings (cluster_id);

-- Which claims tell of a happening, with the words and rules that say so.
CREATE TABLE happening_claims (
    claim_id     INTEGER PRIMARY KEY REFERENCES claims (id),
    happening_id INTEGER NOT NULL REFERENCES happenings (id),
    reason       TEXT NOT NULL
) STRICT;
CREATE INDEX happening_claims_by_happening ON happening_claims (happening_id);

-- Where a happening can be found by others that may be the same: hashes of a place word and a stretch of time.
CREATE TABLE happening_keys (
    key          INTEGER NOT NULL,
    happening_id INTEGER NOT NULL REFERENCES happenings (id),
    PRIMARY KEY (key, happening_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX happening_keys_by_happening ON happening_keys (happening_id);

-- A happening that figures are about, over all articles: its kind, its place and its window of time.
CREATE TABLE events (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE,
    slug       TEXT NOT NULL, -- the name before a number made it the only one of its name
    kind       TEXT,
    place      TEXT,
    start_date TEXT,
    end_date   TEXT,
    reason     TEXT NOT NULL, -- why its claims are together
    CONSTRAINT event_has_name CHECK (name <> ''),
    CONSTRAINT event_start_is_date CHECK (start_date IS NULL
        OR date(substr(start_date || '-01-01', 1, 10)) IS substr(start_date || '-01-01', 1, 10)),
    CONSTRAINT event_end_is_date CHECK (end_date IS NULL
        OR date(substr(end_date || '-01-01', 1, 10)) IS substr(end_date || '-01-01', 1, 10))
) STRICT;
CREATE INDEX events_by_slug ON events (slug);

-- Which event a claim is about.
CREATE TABLE claim_events (
    claim_id INTEGER PRIMARY KEY REFERENCES claims (id),
    event_id INTEGER NOT NULL REFERENCES events (id)
) STRICT;
CREATE INDEX claim_events_by_event ON claim_events (event_id);

-- The independent root of claims: an asserting actor, an agency, or the article whose text others copy. Claims of
-- one origin are one voice, however many outlets print them.
CREATE TABLE origins (
    id         INTEGER PRIMARY KEY,
    kind       TEXT NOT NULL,
    name       TEXT NOT NULL,
    reason     TEXT NOT NULL, -- why its claims are one voice
    CONSTRAINT origin_kind_known CHECK (kind IN ('actor', 'agency', 'article')),
    CONSTRAINT origin_has_name CHECK (name <> ''),
    CONSTRAINT origin_is_one UNIQUE (kind, name)
) STRICT;

-- Which origin a claim has.
CREATE TABLE claim_origins (
    claim_id  INTEGER PRIMARY KEY REFERENCES claims (id),
    origin_id INTEGER NOT NULL REFERENCES origins (id)
) STRICT;
CREATE INDEX claim_origins_by_origin ON claim_origins (origin_id);

-- ---------------------------------------------------------------------------------------------------------
-- What people do
-- ---------------------------------------------------------------------------------------------------------

-- Every change that a person made: merging, splitting, renaming, pinning. Nothing is taken out: undoing is an
-- entry of its own.
CREATE TABLE journal (
    id      INTEGER PRIMARY KEY,
    done_at TEXT NOT NULL,
    who     TEXT NOT NULL,
    why     TEXT,
    action  TEXT NOT NULL, -- 'actor merge', 'event pin', …
    before  TEXT NOT NULL, -- JSON (unchecked: SQLite 3.40 bars its JSON functions from schemas): what the change took away
    after   TEXT NOT NULL, -- JSON: what it put there
    undoes  INTEGER UNIQUE REFERENCES journal (id), -- the entry that this one undoes
    CONSTRAINT journal_names_who CHECK (who <> '')
) STRICT;

-- Queries that users keep, with title, purpose and parameters in the head comment of their SQL.
CREATE TABLE saved_queries (
    name     TEXT PRIMARY KEY,
    sql      TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    CONSTRAINT query_name_is_plain CHECK (name <> '' AND name NOT GLOB '*[^a-z0-9-]*')
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------------------------------------------------
-- Where to look first
-- ---------------------------------------------------------------------------------------------------------

-- Every claim's figure as a person says it: '27', 'at least 32', 'more than 200', '12 to 16', 'dozens', '35%'.
CREATE VIEW figures AS
WITH said AS (
    -- The number that was said: "more than 200" killed is the bound 201, more than 200 dollars is the bound 200.
    SELECT id, qualifier, low, high, iif(measure = 'share', '%', '') AS unit,
        low - (qualifier = 'more_than' AND high IS NULL AND step) AS said_low,
        high + (qualifier = 'less_than' AND low IS 0.0 AND step) AS said_high
    FROM (SELECT *, measure NOT IN ('share', 'amount', 'duration') AS step FROM claims)
),
written AS (
    SELECT *,
        iif(said_low = CAST(said_low AS INTEGER), printf('%,d', said_low), printf('%.15g', said_low)) AS low_number,
        iif(said_high = CAST(said_high AS INTEGER), printf('%,d', said_high), printf('%.15g', said_high)) || unit
            AS high_number
    FROM said
)
SELECT id AS claim, CASE
    WHEN low IS NULL THEN iif(qualifier = 'less_than', 'fewer than ', 'up to ') || high_number
    WHEN high IS NULL THEN CASE qualifier
        WHEN 'more_than' THEN 'more than ' || low_number || unit
        WHEN 'about' THEN 'about ' || low_number || unit
        WHEN 'vague' THEN CASE low
            WHEN 3 THEN 'several' WHEN 24 THEN 'dozens' WHEN 40 THEN 'scores' WHEN 200 THEN 'hundreds'
            WHEN 2000 THEN 'thousands' WHEN 20000 THEN 'tens of thousands' WHEN 200000 THEN 'hundreds of thousands'
            WHEN 2000000 THEN 'millions' ELSE 'at least ' || low_number || unit
        END
        ELSE 'at least ' || low_number || unit
    END
    WHEN qualifier = 'about' AND low = high THEN 'about ' || low_number || unit
    WHEN qualifier = 'at_most' AND low = 0 THEN 'up to ' || high_number
    WHEN qualifier = 'less_than' AND low = 0 THEN 'fewer than ' || high_number
    WHEN qualifier = 'vague' AND low = 2 AND high = 2 THEN 'a couple'
    WHEN low = high THEN low_number || unit
    ELSE low_number || ' to ' || high_number
END AS figure
FROM written;

-- Every current claim with its article, actor, event and origin: what the saved queries read.
CREATE VIEW current_claims AS
SELECT
    c.id AS claim, o.name AS outlet, a.document, v.published, a.url, v.title,
    c.words, c.quote, c.low, c.high, c.qualifier, c.counted, c.measure, c.group_name, c.side,
    f.figure,
    c.actor AS actor_as_written, ar.actor_id, coalesce(actor.name, c.actor) AS actor, c.via, c.cue,
    c.modality, c.as_of, c.event_start, c.event_end, c.place,
    ce.event_id, e.name AS event, co.origin_id, r.name AS origin,
    -- The bounds as numbers that can always be compared: open is infinite, and "about" allows ten percent.
    coalesce(c.low * iif(c.qualifier = 'about', 0.9, 1), -9e999) AS least,
    coalesce(c.high * iif(c.qualifier = 'about', 1.1, 1), 9e999) AS most,
    -- The kind of thing, told by the last word of its phrase: drones are not compared with villages.
    iif(c.group_name = 'things',
        rtrim(lower(replace(c.counted, rtrim(c.counted, replace(c.counted, ' ', '')), '')), 's'), NULL) AS thing,
    m.is_optional,
    c.part_of, c.confidence, c.span_start, c.span_end, c.version_id, a.id AS article_id, o.id AS outlet_id
FROM claims c
JOIN figures f ON f.claim = c.id
JOIN measures m ON m.name = c.measure
JOIN versions v ON v.id = c.version_id
JOIN articles a ON a.id = v.article_id
JOIN outlets o ON o.id = a.outlet_id
LEFT JOIN claim_speakers s ON s.claim_id = c.id
LEFT JOIN actor_readings ar ON ar.id = s.reading_id
LEFT JOIN actors actor ON actor.id = ar.actor_id
LEFT JOIN claim_events ce ON ce.claim_id = c.id
LEFT JOIN events e ON e.id = ce.event_id
LEFT JOIN claim_origins co ON co.claim_id = c.id
LEFT JOIN origins r ON r.id = co.origin_id
WHERE c.is_current;
