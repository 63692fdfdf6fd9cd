import Testing

@testable import FactText

struct RelativeClauseTests {
    @Test(arguments: [
        ("⟦Six girls⟧ who had not eaten and had no coats died on Wednesday.", "killed children"),
        ("⟦Six men⟧ whose car was crushed by a tree died.", "killed men"),
        ("⟦Six men⟧ whose temperature had been high were wounded.", "wounded men"),
        ("⟦Six men⟧ whom police had let go in June were arrested.", "detained men"),
        ("⟦Three clerks⟧ who had left without leave and whose names were not given were killed.", "killed people"),
        ("⟦Six drivers⟧ who were parked there and a nun were also hit by bullets.", "wounded people"),
        ("⟦Six students⟧ and a porter who had been asleep were shot dead.", "killed people"),
        ("⟦Six people⟧ who lived at the mill perished.", "killed people"),
        ("⟦Six people⟧ who live at the mill grow maize.", "present people"),
    ])
    func `the verb behind a relative clause tells what befell its noun`(text: String, expected: String) {
        #expect(measured(text) == [expected])
    }

    @Test(arguments: [
        ("⟦Four policemen⟧ guarding a pipeline had been ambushed and killed.", "killed police"),
        ("⟦Twelve miners⟧ trapped since Monday were rescued.", "evacuated people"),
        ("⟦300 porters⟧ hired to feed them surrendered.", "detained people"),
        ("⟦Two nurses⟧ hurt in the shelling died.", "killed medics"),
    ])
    func `what befell somebody says more than where he was`(text: String, expected: String) {
        #expect(measured(text) == [expected])
    }

    @Test(arguments: [
        ("The mayor was killed along with ⟦two guards⟧.", "killed people"),
        ("The mayor was arrested on Monday, together with ⟦two guards⟧.", "detained people"),
        ("Some 600 athletes took part, ⟦200⟧ of them from Kenya.", "present people"),
        ("Deputies caught ⟦29 looters⟧ in the closed zone.", "detained people"),
        ("The ministry took ⟦12 schools⟧ out of service.", "count things"),
        ("⟦A porter⟧ was hit in the leg.", "wounded people"),
        ("⟦A porter⟧ was struck by a shell.", "wounded people"),
    ])
    func `verbs shared and completed`(text: String, expected: String) {
        #expect(measured(text).last == expected)
    }

    @Test(arguments: [
        ("Officials said 62 people died at the scene and ⟦24 others⟧ after being taken to hospital.", "killed people"),
        ("The strike killed 12 soldiers in Taiz and ⟦six civilians⟧ near Mokha.", "killed civilians"),
        ("More than ⟦1,300 wounded civilians⟧ came to the hospital.", "wounded civilians"),
        ("The blasts killed 95 people, including tourists and ⟦one Palestinian⟧.", "killed people Palestine"),
    ])
    func `what a clause leaves out is told by the one before, and what a word tells by itself wins`(
        text: String, expected: String
    ) {
        #expect(measured(text).last == expected)
    }
}
