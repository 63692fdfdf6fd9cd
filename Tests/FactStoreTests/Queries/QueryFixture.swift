import FactText

@testable import FactStore

/// A small store in which every saved query finds something, linked by hand: linking has tests of its own.
enum QueryFixture {
    static func store() throws -> Store {
        let store = try Store.inMemory()
        let herald = """
            At least 32 people were killed, separatist officials said.
            The ombudsman counted 200 wounded.
            Of 20 killed in Agdam, 12 were men and 14 women.
            They shot down 20 Azerbaijani drones and 3 bridges fell.
            """
        try store.add(
            Sample.article(herald, document: "herald-1", outlet: "The Herald", published: "2023-09-20"),
            [
                Sample.claim(
                    "At least 32 people", in: herald, 32, nil, .atLeast, actor: "separatist officials",
                    asOf: "2023-09-20"),
                Sample.claim(
                    "200", in: herald, 200, 200, measure: .wounded, actor: "The ombudsman", asOf: "2023-09-20"),
                Sample.claim("20 killed", in: herald, 20, 20, asOf: "2023-09-20"),
                Sample.claim("12", in: herald, 12, 12, group: .men, asOf: "2023-09-20", subsetOf: 2),
                Sample.claim("14", in: herald, 14, 14, group: .women, asOf: "2023-09-20", subsetOf: 2),
                thing("20 Azerbaijani drones", counted: "Azerbaijani drones", in: herald, 20),
                thing("3 bridges", counted: "bridges", in: herald, 3),
            ])
        let globe = """
            Separatists reported 27 people dead.
            The ministry counted 200 wounded, among them 300 children.
            Five soldiers were killed at the gas depot.
            A spokesman said 30 drones were shot down.
            """
        try store.add(
            Sample.article(globe, document: "globe-1", outlet: "The Globe", published: "2023-09-20"),
            [
                Sample.claim("27 people", in: globe, 27, 27, actor: "Separatists", asOf: "2023-09-19"),
                Sample.claim(
                    "200 wounded", in: globe, 200, 200, measure: .wounded, actor: "The ministry", asOf: "2023-09-20"),
                Sample.claim(
                    "300 children", in: globe, 300, 300, measure: .wounded, group: .children, asOf: "2023-09-20",
                    subsetOf: 1),
                Sample.claim("Five soldiers", in: globe, 5, 5, group: .combatants, asOf: "2023-09-19"),
                thing("30 drones", counted: "drones", in: globe, 30),
            ])
        let post = """
            27 people had died by Tuesday, separatists said.
            There were 10 casualties and 11 killed at the depot.
            The ombudsman denied that 500 were wounded.
            """
        var denied = Sample.claim("500", in: post, 500, 500, measure: .wounded, asOf: "2023-09-22")
        denied.modality = .denied
        try store.add(
            Sample.article(post, document: "post-1", outlet: "Die Post", published: "2023-09-22"),
            [
                Sample.claim("27 people", in: post, 27, 27, actor: "separatists", asOf: "2023-09-19"),
                Sample.claim("10 casualties", in: post, 10, 10, measure: .casualties, asOf: "2023-09-22"),
                Sample.claim("11 killed", in: post, 11, 11, asOf: "2023-09-22"),
                denied,
            ])
        try store.connection.execute(links)
        return store
    }

    private static func thing(_ words: String, counted: String, in text: String, _ value: Double) -> Claim {
        var claim = Sample.claim(
            words, in: text, value, value, measure: .destroyed, group: .things, asOf: "2023-09-20")
        claim.counted = counted
        return claim
    }

    private static let links = """
        INSERT INTO actors VALUES (1, 'nagorno-karabakh', 'Nagorno-Karabakh', 'government', NULL),
            (2, 'separatist officials', 'separatist officials', 'official', 1), (3, 'the ombudsman', 'the ombudsman', 'official', 1),
            (4, 'the ministry', 'the ministry', 'government', NULL);
        INSERT INTO actor_readings
            SELECT id + 1, name, key, name, kind, NULL, 'alias', id, 'alias' FROM actors WHERE id > 1;
        INSERT INTO actor_readings
            VALUES (2, 'separatists', 'separatists', 'separatists', 'official', NULL, 'short form', 2, 'short form');
        INSERT INTO claim_speakers
            SELECT id, CASE lower(actor) WHEN 'the ombudsman' THEN 4 WHEN 'the ministry' THEN 5 ELSE 3 END
            FROM claims WHERE actor IS NOT NULL;
        INSERT INTO events VALUES (1, 'Offensive', 'Offensive', 'attack', 'Nagorno-Karabakh', '2023-09-19', '2023-09-20',
                'place'),
            (2, 'Gas depot', 'Gas depot', 'explosion', 'Stepanakert', '2023-09-25', '2023-09-25', 'place');
        INSERT INTO claim_events
            SELECT id, iif(quote LIKE '%depot%', 2, 1) FROM claims;
        INSERT INTO origins VALUES (1, 'actor', 'separatist officials', 'actor');
        INSERT INTO claim_origins SELECT claim_id, 1 FROM claim_actors WHERE actor_id = 2;
        """
}
