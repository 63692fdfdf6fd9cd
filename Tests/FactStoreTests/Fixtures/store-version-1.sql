-- A store as factdb wrote it when its schema was version 1: two articles, one actor and one event renamed.
PRAGMA application_id = 1717658484;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE outlets (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    CONSTRAINT outlet_has_name CHECK (name <> '')
) STRICT;
INSERT INTO outlets VALUES(1,'The Herald');
INSERT INTO outlets VALUES(2,'Evening Post');
CREATE TABLE articles (
    id        INTEGER PRIMARY KEY,
    outlet_id INTEGER NOT NULL REFERENCES outlets (id),
    document  TEXT NOT NULL, -- the manifest's id, else the file's stem
    url       TEXT,
    CONSTRAINT article_has_document CHECK (document <> ''),
    CONSTRAINT article_url_not_empty CHECK (url <> '')
) STRICT;
INSERT INTO articles VALUES(1,1,'va',NULL);
INSERT INTO articles VALUES(2,2,'vb',NULL);
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
INSERT INTO versions VALUES(1,1,'2023-09-20','Ferry sinks near Tarvik',replace('At least 12 people were killed when a ferry sank near Tarvik on Monday, the regional governor said.\n','\n',char(10)),'164b45c0585f71d368948c0ae7125105fc3b3149c71d1bb13a5ad3b5ba69a231','va.md','2026-11-21T04:23:47Z',1);
INSERT INTO versions VALUES(2,2,'2023-09-21','Ferry disaster at Tarvik',replace('The ferry that sank near Tarvik on Monday cost 15 lives, according to rescue workers.\n','\n',char(10)),'5a679978e03988ea69e513ab4bb8af28fd8dd20fee2dfa91fc4cfb71d1fdc653','vb.md','2026-11-21T04:23:47Z',1);
CREATE TABLE credits (
    version_id INTEGER NOT NULL REFERENCES versions (id),
    position   INTEGER NOT NULL, -- order in the text, from 0
    agency     TEXT NOT NULL,
    PRIMARY KEY (version_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE extractions (
    id            INTEGER PRIMARY KEY,
    version_id    INTEGER NOT NULL REFERENCES versions (id),
    method        TEXT NOT NULL,
    rules_version TEXT, -- which rules: they change whenever the same text may give other claims
    extracted_at  TEXT NOT NULL,
    CONSTRAINT extraction_method_known CHECK (method IN ('rules', 'import')),
    CONSTRAINT extraction_names_its_rules CHECK ((method = 'rules') = (rules_version IS NOT NULL))
) STRICT;
INSERT INTO extractions VALUES(1,1,'rules','1','2026-11-21T04:23:47Z');
INSERT INTO extractions VALUES(2,2,'rules','1','2026-11-21T04:23:47Z');
CREATE TABLE measures (
    name        TEXT PRIMARY KEY,
    only_grows  INTEGER NOT NULL, -- 1: a later figure that is lower contradicts, it does not update
    is_optional INTEGER NOT NULL, -- 1: two careful readers may differ on it being a claim at all
    meaning     TEXT NOT NULL,
    CONSTRAINT measure_flags CHECK (only_grows IN (0, 1) AND is_optional IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO measures VALUES('amount',0,1,'money, in units of the currency named');
INSERT INTO measures VALUES('arrived',1,0,'entered or crossed into a place');
INSERT INTO measures VALUES('captured',1,0,'things seized');
INSERT INTO measures VALUES('casualties',1,0,'killed or wounded together, or victims where the text leaves it open');
INSERT INTO measures VALUES('count',0,1,'any other countable statement');
INSERT INTO measures VALUES('destroyed',1,0,'things shot down, hit, damaged or lost');
INSERT INTO measures VALUES('detained',1,0,'arrested, taken prisoner or hostage');
INSERT INTO measures VALUES('displaced',1,0,'fled or left their homes');
INSERT INTO measures VALUES('duration',0,1,'a span of time, in the unit counted');
INSERT INTO measures VALUES('evacuated',1,0,'moved out, rescued or sheltered by somebody');
INSERT INTO measures VALUES('killed',1,0,'died, by whatever hand');
INSERT INTO measures VALUES('missing',0,0,'not found, fate unknown');
INSERT INTO measures VALUES('present',0,0,'live, stay, serve or took part there');
INSERT INTO measures VALUES('share',0,1,'a part of a whole, in percent');
INSERT INTO measures VALUES('used',1,0,'things fired, launched or dropped');
INSERT INTO measures VALUES('wounded',1,0,'injured or hurt');
CREATE TABLE groups (
    name   TEXT PRIMARY KEY,
    parent TEXT REFERENCES groups (name),
    CONSTRAINT group_is_not_its_parent CHECK (name <> parent)
) STRICT, WITHOUT ROWID;
INSERT INTO "groups" VALUES('children','people');
INSERT INTO "groups" VALUES('civilians','people');
INSERT INTO "groups" VALUES('combatants','people');
INSERT INTO "groups" VALUES('journalists','people');
INSERT INTO "groups" VALUES('medics','people');
INSERT INTO "groups" VALUES('men','people');
INSERT INTO "groups" VALUES('officials','people');
INSERT INTO "groups" VALUES('peacekeepers','people');
INSERT INTO "groups" VALUES('people',NULL);
INSERT INTO "groups" VALUES('police','people');
INSERT INTO "groups" VALUES('prisoners','people');
INSERT INTO "groups" VALUES('things',NULL);
INSERT INTO "groups" VALUES('women','people');
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
INSERT INTO claims VALUES(1,1,1,0,1,0,18,'At least 12 people',0,99,'At least 12 people were killed when a ferry sank near Tarvik on Monday, the regional governor said.',12.0,NULL,'at_least','people','killed','people',NULL,'the regional governor',NULL,'said','asserted','2023-09-20','2023-09-18','2023-09-18','Tarvik','tarvik-2023-09-18',NULL,0.98999999999999999111);
INSERT INTO claims VALUES(2,2,2,0,1,47,55,'15 lives',0,85,'The ferry that sank near Tarvik on Monday cost 15 lives, according to rescue workers.',15.0,15.0,'exactly','lives','killed','people',NULL,'rescue workers',NULL,'according to','asserted','2023-09-21','2023-09-18','2023-09-18','Tarvik','tarvik-2023-09-18-rescue',NULL,0.98999999999999999111);
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
INSERT INTO claim_reasons VALUES(1,0,'measure','passive verb',24,30);
INSERT INTO claim_reasons VALUES(1,1,'group','counted noun',12,18);
INSERT INTO claim_reasons VALUES(1,2,'actor','subject of a reporting verb',94,98);
INSERT INTO claim_reasons VALUES(1,3,'event','date in the clause',61,70);
INSERT INTO claim_reasons VALUES(1,4,'place','named in the clause',49,60);
INSERT INTO claim_reasons VALUES(2,0,'measure','counted noun',50,55);
INSERT INTO claim_reasons VALUES(2,1,'group','counted noun',50,55);
INSERT INTO claim_reasons VALUES(2,2,'actor','according to',57,69);
INSERT INTO claim_reasons VALUES(2,3,'event','date in the clause',32,41);
INSERT INTO claim_reasons VALUES(2,4,'place','named in the clause',20,31);
INSERT INTO claim_reasons VALUES(2,5,'event','happening named',70,76);
CREATE TABLE actors (
    id       INTEGER PRIMARY KEY,
    key      TEXT NOT NULL UNIQUE, -- what makes it one actor: the name in lower case, with the article for "an official"
    name     TEXT NOT NULL,
    kind     TEXT NOT NULL,
    party_id INTEGER REFERENCES actors (id),
    CONSTRAINT actor_has_name CHECK (name <> ''),
    CONSTRAINT actor_kind_known CHECK (kind IN ('government', 'armed_group', 'official', 'monitor', 'rescue',
        'international', 'media', 'witness', 'person', 'unknown')),
    CONSTRAINT actor_is_not_its_party CHECK (party_id <> id)
) STRICT;
INSERT INTO actors VALUES(1,'regional governorThe Heraldva','regional governor','official',NULL);
INSERT INTO actors VALUES(2,'rescue workersEvening Postvb','Tarvik rescue service','rescue',NULL);
CREATE TABLE actor_aliases (
    actor_id INTEGER NOT NULL REFERENCES actors (id),
    alias    TEXT NOT NULL,
    reason   TEXT NOT NULL, -- the rule, or the decision, that made it one actor's name
    PRIMARY KEY (actor_id, alias),
    CONSTRAINT alias_not_empty CHECK (alias <> '')
) STRICT, WITHOUT ROWID;
INSERT INTO actor_aliases VALUES(1,'the regional governor','known only within this article');
INSERT INTO actor_aliases VALUES(2,'rescue workers','known only within this article');
CREATE TABLE actor_readings (
    claim_id INTEGER PRIMARY KEY REFERENCES claims (id),
    key      TEXT NOT NULL,
    name     TEXT NOT NULL,
    kind     TEXT NOT NULL,
    party    TEXT,
    reason   TEXT NOT NULL
) STRICT;
INSERT INTO actor_readings VALUES(1,'regional governorThe Heraldva','regional governor','official',NULL,'known only within this article');
INSERT INTO actor_readings VALUES(2,'rescue workersEvening Postvb','rescue workers','rescue',NULL,'known only within this article');
CREATE TABLE claim_actors (
    claim_id INTEGER PRIMARY KEY REFERENCES claims (id),
    actor_id INTEGER NOT NULL REFERENCES actors (id),
    reason   TEXT NOT NULL
) STRICT;
INSERT INTO claim_actors VALUES(1,1,'known only within this article');
INSERT INTO claim_actors VALUES(2,2,'known only within this article');
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
    UNIQUE (article_id, ordinal),
    CONSTRAINT happening_flags CHECK (is_main IN (0, 1) AND is_dated IN (0, 1)),
    CONSTRAINT happening_days_ordered CHECK (start_day <= end_day)
) STRICT;
INSERT INTO happenings VALUES(1,1,0,1,NULL,'sinking',19618,19618,1,'trvk','',replace('fere\nmnd\ntrvk','\n',char(10)),'1 Tarvik');
INSERT INTO happenings VALUES(2,2,0,1,NULL,'sinking',19618,19618,1,'trvk','',replace('fere\nmnd\ntrvk','\n',char(10)),'1 Tarvik');
CREATE TABLE happening_claims (
    claim_id     INTEGER PRIMARY KEY REFERENCES claims (id),
    happening_id INTEGER NOT NULL REFERENCES happenings (id),
    reason       TEXT NOT NULL
) STRICT;
INSERT INTO happening_claims VALUES(1,1,'“sank”, in Tarvik, dated 2023-09-18');
INSERT INTO happening_claims VALUES(2,2,'“sank”, in Tarvik, dated 2023-09-18');
CREATE TABLE happening_keys (
    key          INTEGER NOT NULL,
    happening_id INTEGER NOT NULL REFERENCES happenings (id),
    PRIMARY KEY (key, happening_id)
) STRICT, WITHOUT ROWID;
INSERT INTO happening_keys VALUES(-4123477303339491228,1);
INSERT INTO happening_keys VALUES(-3190916123553443389,1);
INSERT INTO happening_keys VALUES(1361992468371574321,1);
INSERT INTO happening_keys VALUES(3025334342782237134,1);
INSERT INTO happening_keys VALUES(7277237520029569651,1);
INSERT INTO happening_keys VALUES(8209798729863881500,1);
INSERT INTO happening_keys VALUES(-4123477303339491228,2);
INSERT INTO happening_keys VALUES(-3190916123553443389,2);
INSERT INTO happening_keys VALUES(1361992468371574321,2);
INSERT INTO happening_keys VALUES(3025334342782237134,2);
INSERT INTO happening_keys VALUES(7277237520029569651,2);
INSERT INTO happening_keys VALUES(8209798729863881500,2);
CREATE TABLE events (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE,
    slug       TEXT NOT NULL, -- the name before a number made it the only one of its name
    kind       TEXT,
    place      TEXT,
    start_date TEXT,
    end_date   TEXT,
    CONSTRAINT event_has_name CHECK (name <> ''),
    CONSTRAINT event_start_is_date CHECK (start_date IS NULL
        OR date(substr(start_date || '-01-01', 1, 10)) IS substr(start_date || '-01-01', 1, 10)),
    CONSTRAINT event_end_is_date CHECK (end_date IS NULL
        OR date(substr(end_date || '-01-01', 1, 10)) IS substr(end_date || '-01-01', 1, 10))
) STRICT;
INSERT INTO events VALUES(1,'tarvik-ferry','tarvik-ferry','sinking','Tarvik','2023-09-18','2023-09-18');
CREATE TABLE claim_events (
    claim_id INTEGER PRIMARY KEY REFERENCES claims (id),
    event_id INTEGER NOT NULL REFERENCES events (id),
    reason   TEXT NOT NULL
) STRICT;
INSERT INTO claim_events VALUES(1,1,'kind, place and days of 2 articles agree');
INSERT INTO claim_events VALUES(2,1,'kind, place and days of 2 articles agree');
CREATE TABLE shingles (
    shingle    INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES articles (id),
    PRIMARY KEY (shingle, article_id)
) STRICT, WITHOUT ROWID;
INSERT INTO shingles VALUES(-2998796556484198208,1);
INSERT INTO shingles VALUES(-856354829798155016,1);
INSERT INTO shingles VALUES(-8279211884312761000,2);
INSERT INTO shingles VALUES(-7503693947101036768,2);
INSERT INTO shingles VALUES(-1957221740302112080,2);
INSERT INTO shingles VALUES(-856354829798155016,2);
INSERT INTO shingles VALUES(4175264148519295524,2);
CREATE TABLE copies (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id),
    root_id    INTEGER NOT NULL REFERENCES articles (id)
) STRICT;
INSERT INTO copies VALUES(1,1);
INSERT INTO copies VALUES(2,2);
CREATE TABLE origins (
    id         INTEGER PRIMARY KEY,
    kind       TEXT NOT NULL,
    name       TEXT NOT NULL,
    CONSTRAINT origin_kind_known CHECK (kind IN ('actor', 'agency', 'article')),
    CONSTRAINT origin_has_name CHECK (name <> ''),
    CONSTRAINT origin_is_one UNIQUE (kind, name)
) STRICT;
INSERT INTO origins VALUES(1,'actor','regional governor in The Herald: va, 2023-09-20');
INSERT INTO origins VALUES(3,'actor','Tarvik rescue service in Evening Post: vb, 2023-09-21');
CREATE TABLE claim_origins (
    claim_id  INTEGER PRIMARY KEY REFERENCES claims (id),
    origin_id INTEGER NOT NULL REFERENCES origins (id),
    reason    TEXT NOT NULL
) STRICT;
INSERT INTO claim_origins VALUES(1,1,'an actor of this article');
INSERT INTO claim_origins VALUES(2,3,'an actor of this article');
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
INSERT INTO journal VALUES(1,'2026-11-21T04:23:47Z','Ann','their name','actor rename','{"actors":["rescue workers"]}','{"actor":"rescue workers\u001fEvening Post\u001fvb\u001f","name":"Tarvik rescue service"}',NULL);
INSERT INTO journal VALUES(2,'2026-11-21T04:23:47Z','Ann','short','event rename','{"events":["sinking-tarvik-2023-09-18"]}','{"claim":1,"name":"tarvik-ferry"}',NULL);
CREATE TABLE saved_queries (
    name     TEXT PRIMARY KEY,
    sql      TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    CONSTRAINT query_name_is_plain CHECK (name <> '' AND name NOT GLOB '*[^a-z0-9-]*')
) STRICT, WITHOUT ROWID;
CREATE INDEX articles_by_document ON articles (outlet_id, document);
CREATE INDEX articles_by_url ON articles (outlet_id, url);
CREATE INDEX versions_by_article ON versions (article_id, sha256);
CREATE UNIQUE INDEX one_current_version ON versions (article_id) WHERE is_current;
CREATE INDEX extractions_by_version ON extractions (version_id);
CREATE INDEX claims_by_version ON claims (version_id, position);
CREATE INDEX claims_by_whole ON claims (part_of) WHERE part_of IS NOT NULL;
CREATE INDEX actors_by_name ON actors (name);
CREATE INDEX actors_by_party ON actors (party_id) WHERE party_id IS NOT NULL;
CREATE INDEX actor_aliases_by_alias ON actor_aliases (alias COLLATE NOCASE);
CREATE INDEX actor_readings_by_key ON actor_readings (key);
CREATE INDEX claim_actors_by_actor ON claim_actors (actor_id);
CREATE INDEX happening_claims_by_happening ON happening_claims (happening_id);
CREATE INDEX happening_keys_by_happening ON happening_keys (happening_id);
CREATE INDEX events_by_slug ON events (slug);
CREATE INDEX claim_events_by_event ON claim_events (event_id);
CREATE INDEX shingles_by_article ON shingles (article_id);
CREATE INDEX copies_by_root ON copies (root_id);
CREATE INDEX claim_origins_by_origin ON claim_origins (origin_id);
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
FROM written
;
CREATE VIEW current_claims AS
SELECT
    c.id AS claim, o.name AS outlet, a.document, v.published, a.url, v.title,
    c.words, c.quote, c.low, c.high, c.qualifier, c.counted, c.measure, c.group_name, c.side,
    f.figure,
    c.actor AS actor_as_written, ca.actor_id, coalesce(actor.name, c.actor) AS actor, c.via, c.cue,
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
LEFT JOIN claim_actors ca ON ca.claim_id = c.id
LEFT JOIN actors actor ON actor.id = ca.actor_id
LEFT JOIN claim_events ce ON ce.claim_id = c.id
LEFT JOIN events e ON e.id = ce.event_id
LEFT JOIN claim_origins co ON co.claim_id = c.id
LEFT JOIN origins r ON r.id = co.origin_id
WHERE c.is_current
;
COMMIT;
