import Testing

@testable import FactText

struct TopicSearchTests {
    @Test(arguments: [
        ("The hostages were freed at dawn. The Red Cross put their number at ⟦17⟧.", "detained people"),
        (
            "Ten inmates died.\n\nThe guards who had been held walked free. The union put their number at ⟦six⟧.",
            "detained people"
        ),
        ("A dozen convicts broke out on Friday; ⟦nine⟧ have been recaptured.", "detained prisoners"),
        (
            "A number of prisoners had escaped through a tunnel; ⟦seven⟧ were recaptured by evening.",
            "detained prisoners"
        ),
        ("Two soldiers died when their lorry hit a mine. ⟦Five⟧ were wounded in that blast.", "wounded combatants"),
        ("Kenya confirmed the death of one peacekeeper; ⟦four⟧ others were injured.", "wounded peacekeepers Kenya"),
        ("Shelling killed 40 civilians in the east; rebel fire on the west has killed ⟦15⟧.", "killed civilians"),
        ("More than half of those arrested were farmers, and ⟦212⟧ were pupils.", "detained children"),
        ("It counted 19 dead in Texas; the other ⟦eight⟧ were in Louisiana.", "killed people"),
    ])
    func `what a passage counts is told by figures and by nouns without one`(text: String, expected: String) {
        #expect(measured(text) == [expected])
    }

    @Test(arguments: [
        (
            "The march was quiet.\n\n- Turnout. The mayor spoke at noon of ⟦2,500 people⟧ on the square.",
            "present people"
        ),
        ("And the crowd? The police say ⟦8,000⟧.", "present people"),
        ("- The missing. Their families speak of ⟦60⟧.", "missing people"),
    ])
    func `the label of a paragraph tells what it counts`(text: String, expected: String) {
        #expect(measured(text) == [expected])
    }

    @Test(arguments: [
        ("Police counted 90,000 marchers and two dead. The union spoke of ⟦400,000⟧.", "present people"),
        ("Police counted 90,000 marchers and four dead. The hospital spoke of ⟦six⟧.", "killed people"),
    ])
    func `a number answers one of its order`(text: String, expected: String) {
        #expect(measured(text) == [expected])
    }

    @Test(arguments: [
        ("Around 800 policemen took part in the raid. ⟦Seven⟧ were arrested.", "detained people"),
        ("Soldiers opened fire on the crowd; ⟦12⟧ were killed.", "killed people"),
        ("Two policemen died. It was a war which has killed ⟦hundreds of thousands⟧.", "killed people"),
    ])
    func `who acts is not whom it befalls`(text: String, expected: String) {
        #expect(measured(text) == [expected])
    }
}
