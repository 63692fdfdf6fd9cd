import Testing

@testable import FactText

struct CarryOverTests {
    @Test(arguments: [
        (
            "The fire service said ⟦nine people⟧ had died. Another ⟦14⟧ were in hospital.",
            ["The fire service", "The fire service"]
        ),
        ("Hotel manager Rita Okoye came to the gate. She said ⟦70 guests⟧ were safe.", ["Hotel manager Rita Okoye"]),
        ("The ministry said ⟦nine⟧ had died. It added that ⟦two⟧ were children.", ["The ministry", "The ministry"]),
        (
            "A police officer said ⟦nine⟧ had died. The officer said ⟦two⟧ were children.",
            ["A police officer", "A police officer"]
        ),
        (
            "Mayor Pavel Novak said ⟦nine⟧ had died. ⟦Two⟧ were children, Novak said.",
            ["Mayor Pavel Novak", "Mayor Pavel Novak"]
        ),
        (
            "Unity Base Headquarters said ⟦nine⟧ had died. It said ⟦two⟧ were women.",
            ["Unity Base Headquarters", "Unity Base Headquarters"]
        ),
        (
            "Doctors Without Borders said ⟦nine⟧ had died. It said ⟦two⟧ were women.",
            ["Doctors Without Borders", "Doctors Without Borders"]
        ),
        (
            "The Liberation Tigers of Ilam denied it. The group said the army had killed ⟦115 men⟧.",
            ["The Liberation Tigers of Ilam"]
        ),
        (
            "The clinic said that ⟦818 people⟧ had died. Nearly ⟦700⟧ of the deaths were by drowning.",
            ["The clinic", "The clinic"]
        ),
        ("According to the envoy, ⟦two men⟧ died. ⟦Five other passengers⟧ broke bones.", ["the envoy", "the envoy"]),
        (
            "At its height ⟦900⟧ were in shelters, the charity said. On Monday it was ⟦83⟧.",
            ["the charity", "the charity"]
        ),
        ("Residents met in the mosque. They said ⟦nine⟧ had died.", ["Residents"]),
        ("The army issued a communique. Its statement said ⟦nine⟧ had died.", ["The army"]),
        (
            "The army said in a statement that ⟦nine⟧ had died. ⟦Two⟧ were hurt, the statement said.",
            ["The army", "The army"]
        ),
        (
            "⟦Nine⟧ died, according to an officer and a medical official. ⟦Six⟧ were soldiers, they said.",
            ["an officer and a medical official", "an officer and a medical official"]
        ),
        ("The mission documented ⟦3,804 deaths⟧. Of those, ⟦927⟧ were children.", ["The mission", "The mission"]),
        ("The group, which says it has ⟦900 men⟧, has burned ⟦six farms⟧.", ["The group", "-"]),
        ("⟦Nine⟧ died, the agency said. ⟦Two teams of divers⟧ were sent to the lake.", ["the agency", "-"]),
        ("The agency said ⟦nine⟧ had died. The state sent ⟦900 men⟧.", ["The agency", "-"]),
        ("The agency said ⟦nine⟧ had died. But ⟦900 people⟧ have fled already.", ["The agency", "-"]),
        ("The agency said ⟦nine⟧ had died. More than ⟦9,000 people⟧ have died there since 2014.", ["The agency", "-"]),
        ("The agency said ⟦nine⟧ had died.\n\nIn the south, ⟦six houses⟧ burned.", ["The agency", "-"]),
    ])
    func `carries a speaker on, and stops`(text: String, actors: [String]) {
        #expect(attributed(text) == actors)
    }

    @Test(arguments: [
        (
            "According to the union, ⟦12 miners⟧ were underground. ⟦Two shafts⟧ collapsed and ⟦nine men⟧ were dug out.",
            ["the union", "the union", "the union"]
        ),
        (
            "THE MINISTER CONFIRMED THAT ⟦FOUR POLICEMEN⟧ DIED. ⟦ELEVEN CARS⟧ WERE DESTROYED. POLICE HELD ⟦THREE MEN⟧.",
            ["THE MINISTER", "THE MINISTER", "-"]
        ),
        (
            "Chief Mara Lindt told analysts that ⟦900 orders⟧ were lost. Some ⟦300 jobs⟧ have been cut.",
            ["Chief Mara Lindt", "Chief Mara Lindt"]
        ),
        (
            "The sources said a bomb went off. The blast shattered ⟦three windows⟧. The attack came after ⟦70 threats⟧.",
            ["The sources", "-"]
        ),
        ("⟦Nine⟧ died, the mayor said; ⟦two⟧ were children. ⟦Six houses⟧ burned.", ["the mayor", "the mayor", "-"]),
        ("Analysts expect ⟦500 stores⟧ to close. ⟦Sixty⟧ were shut in May.", ["Analysts possible", "Analysts"]),
        ("The clinic said it was full. It had treated ⟦41 people⟧ by noon.", ["The clinic"]),
        (
            "The office said ⟦nine⟧ had died. It denied that they were hungry. ⟦Two guards⟧ were hurt.",
            ["The office", "The office"]
        ),
    ])
    func `keeps to the report of a source named before it`(text: String, actors: [String]) {
        #expect(attributed(text) == actors)
    }

    @Test(arguments: [
        (
            "The ministry said troops fired. Men of the guard burned ⟦six huts⟧. It added that ⟦two⟧ were hurt.",
            ["The ministry", "The ministry"]
        ),
        (
            "⟦Nine⟧ died, the ministry said. Men of the guard burned ⟦six huts⟧. It said ⟦two⟧ were held.",
            ["the ministry", "the ministry", "the ministry"]
        ),
        (
            "⟦Nine⟧ died, the police said. Soldiers burned ⟦six huts⟧. The union said ⟦two⟧ were held.",
            ["the police", "-", "The union"]
        ),
    ])
    func `gives a report what stands before it is taken up again`(text: String, actors: [String]) {
        #expect(attributed(text) == actors)
    }

    @Test(arguments: [
        (
            "⟦Nine⟧ died, the ministry said.\n\n⟦A guard⟧ was shot. Near the port ⟦six⟧ were held, it added.",
            ["the ministry", "the ministry", "the ministry"]
        ),
        (
            "⟦Nine⟧ died, the ministry said.\n\n⟦A guard⟧ was shot. Near the port ⟦six⟧ were held, the union said.",
            ["the ministry", "-", "the union"]
        ),
        (
            "⟦Nine⟧ died, Mayor Tom Wade said.\n\nThe war has killed ⟦900⟧ since 1999. ⟦Six⟧ were held, he added.",
            ["Mayor Tom Wade", "-", "Mayor Tom Wade"]
        ),
    ])
    func `gives a speaker the paragraph in which he goes on`(text: String, actors: [String]) {
        #expect(attributed(text) == actors)
    }

    @Test(arguments: [
        (
            "Rebels killed ⟦17 soldiers⟧, the army said. A woman and ⟦a girl⟧ were among those killed.",
            ["the army", "the army"]
        ),
        ("The office said ⟦nine⟧ had died. Teams had dug out ⟦45 men⟧ by then.", ["The office", "The office"]),
        ("The office said ⟦nine⟧ had died. Police have held ⟦45⟧ since May.", ["The office", "-"]),
    ])
    func `tells what a report goes on with from what is known long since`(text: String, actors: [String]) {
        #expect(attributed(text) == actors)
    }

    @Test(arguments: [
        (
            "The director, Ana Ruiz, commented on the attack. “It was dark. We lost ⟦three nurses⟧.”",
            ["The director, Ana Ruiz"]
        ),
        ("Mayor Peter Wade spoke with reporters about the fire: “⟦Two houses⟧ are gone.”", ["Mayor Peter Wade"]),
        ("The blast tore down a wall. “⟦Two houses⟧ are gone.”", ["-"]),
        (
            "General Peter Wade said fighters came. “They took the pastor and ⟦22 boys⟧,” he told reporters.",
            ["General Peter Wade"]
        ),
    ])
    func `finds who is quoted in the sentence that leads to the quotation`(text: String, actors: [String]) {
        #expect(attributed(text) == actors)
    }
}
