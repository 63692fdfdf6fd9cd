import Testing

@testable import FactText

struct SpeakersTests {
    @Test(arguments: [
        (
            "The National Federation of Farm Unions put the dead at ⟦21⟧. The union added that ⟦90⟧ fled.",
            ["The National Federation of Farm Unions", "The National Federation of Farm Unions"]
        ),
        (
            "The foreign ministry stated that ⟦12⟧ died. ⟦Forty huts⟧ were burned, the note says.",
            ["The foreign ministry", "The foreign ministry"]
        ),
        (
            "A radio bulletin said ⟦12⟧ died. The same source adds that ⟦40⟧ fled.",
            ["A radio bulletin", "A radio bulletin"]
        ),
        (
            "Witnesses for Peace, a charity, said ⟦12⟧ died. ⟦Forty⟧, it said, fled.",
            ["Witnesses for Peace, a charity", "Witnesses for Peace, a charity"]
        ),
        (
            "The boat was leaking. The coast guard led ⟦21 rescues⟧ on Sunday, it said.",
            ["The coast guard"]
        ),
        (
            "GENERAL LUIS PEREZ, THE CHIEF OF STAFF, SAID ⟦12⟧ DIED. PEREZ ADDED THAT ⟦40⟧ FLED.",
            ["GENERAL LUIS PEREZ, THE CHIEF OF STAFF", "GENERAL LUIS PEREZ, THE CHIEF OF STAFF"]
        ),
        (
            "Lt. Gen. Karl Roth said ⟦300⟧ had left. The general said ⟦nine⟧ were ill.",
            ["Lt. Gen. Karl Roth", "Lt. Gen. Karl Roth"]
        ),
        ("The airline's shares fell after it said it had grounded ⟦40 jets⟧.", ["The airline"]),
        (
            "Sen. Dana Wells, D-Ore., said ⟦14⟧ had left. “⟦Nine⟧ are men,” she said.",
            ["Sen. Dana Wells, D-Ore.", "Sen. Dana Wells, D-Ore."]
        ),
        ("Gov. Ann Pike signed the order. The governor said ⟦40 bridges⟧ were closed.", ["Gov. Ann Pike"]),
        (
            "Omar Diallo, the port director, said ⟦12⟧ sank. The port director said ⟦two⟧ were raised.",
            ["Omar Diallo, the port director", "Omar Diallo, the port director"]
        ),
        (
            "The foreign ministry said ⟦12⟧ fled. ⟦Nine⟧ were hurt, the health ministry said.",
            ["The foreign ministry", "the health ministry"]
        ),
        (
            "The port authority withdrew its statement that ⟦200⟧ were aboard and said it had found ⟦300⟧.",
            ["The port authority denied", "The port authority"]
        ),
        (
            "The police chief was there. Officials said ⟦12⟧ fled. ⟦Nine⟧ died, the officials said.",
            ["Officials", "the officials"]
        ),
        (
            "A customs official said ⟦12⟧ fled. Border officials spoke too. The officials said ⟦nine⟧ died.",
            ["A customs official", "Border officials"]
        ),
        (
            "RADIO SUR CLAIMED THAT ⟦18⟧ DIED. THE CLANDESTINE STATION SAID THAT ⟦TWO⟧ WERE HURT.",
            ["RADIO SUR", "RADIO SUR"]
        ),
        (
            "OCHA said ⟦18⟧ died. The agency said that ⟦two⟧ were hurt. The company put it at ⟦three⟧.",
            ["OCHA", "OCHA", "The company"]
        ),
        (
            "Col. Juma Bakari said ⟦18⟧ died. The officer said that ⟦two⟧ were hurt. The mayor put it at ⟦three⟧.",
            ["Col. Juma Bakari", "Col. Juma Bakari", "The mayor"]
        ),
        (
            "⟦Nine⟧ died, local media reported. ⟦Forty⟧ fled, the reports said.",
            ["local media", "local media"]
        ),
    ])
    func `finds the phrase that a short form stands for`(text: String, actors: [String]) {
        #expect(attributed(text) == actors)
    }

    @Test(arguments: [
        (
            "A health official said ⟦12⟧ died. ⟦A man⟧ was shot near the port. ⟦Nine⟧ were hurt, he added.",
            ["A health official", "A health official", "A health official"]
        ),
        (
            "Mayor Ana Ruiz said ⟦12⟧ died. Director Pavel Novak came to the school. He also said ⟦nine⟧ were hurt.",
            ["Mayor Ana Ruiz", "Director Pavel Novak"]
        ),
        (
            "Mayor Ana Ruiz said ⟦12⟧ died. Sheriff Peter Wade was at the school. She said ⟦nine⟧ were hurt.",
            ["Mayor Ana Ruiz", "Mayor Ana Ruiz"]
        ),
        (
            "A spokeswoman said ⟦12⟧ died. Colonel John Grieg came to the school. She said ⟦nine⟧ were hurt.",
            ["A spokeswoman", "A spokeswoman"]
        ),
        (
            "Chief Pavel Novak said he was there. A deputy shot him, Novak said. He held ⟦nine⟧, he said.",
            ["Chief Pavel Novak"]
        ),
        (
            "India sent an envoy. On Monday the United Nations also gave a number. It said ⟦90⟧ had died.",
            ["the United Nations"]
        ),
        ("Director Pavel Novak came to the school. He said ⟦nine⟧ were hurt.", ["Director Pavel Novak"]),
        ("Ramzan, a driver, saw it. “I counted ⟦80 trucks⟧,” he said.", ["Ramzan, a driver"]),
    ])
    func `takes a pronoun for somebody who spoke sooner than for somebody who was mentioned`(
        text: String, actors: [String]
    ) {
        #expect(attributed(text) == actors)
    }

    @Test func `phrases that name each other come to an end`() {
        let text = "⟦Two⟧ died, said the note. The statement, the note said, told of ⟦three⟧, the statement said."
        #expect(attributed(text).count == 2)
    }
}
