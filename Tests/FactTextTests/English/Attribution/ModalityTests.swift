import Testing

@testable import FactText

struct ModalityTests {
    @Test(arguments: [
        "⟦Forty people⟧ are feared dead.",
        "⟦Forty people⟧ may have died in the mine.",
        "As many as ⟦200⟧ may have died.",
        "The toll could reach ⟦200⟧.",
        "⟦Forty people⟧ are expected to arrive on Friday.",
        "⟦Forty climbers⟧ are presumed dead.",
        "Ferry sinks off Sulawesi, ⟦20 feared dead⟧",
        "⟦Forty families⟧ are at risk of losing their homes.",
        "The plan will move ⟦9,000 people⟧.",
        "The firm will close two plants and cut ⟦900 jobs⟧.",
        "⟦Nine buses⟧ were to be sent.",
        "The closure puts ⟦2,000 jobs⟧ at risk.",
        "Another ⟦200⟧ are due on Friday.",
        "⟦Nine men⟧ are believed to have drowned.",
    ])
    func `leaves open what may be so`(text: String) {
        #expect(attributed(text) == ["- possible"])
    }

    @Test(arguments: [
        ("Trains were cancelled due to ⟦nine crashes⟧, the operator said.", "the operator"),
        ("Forecasters expect the storm to drive ⟦9,000 people⟧ from the coast.", "Forecasters possible"),
        ("The UN warned that ⟦9,000 people⟧ face hunger.", "The UN possible"),
        ("The company said it would cut ⟦300 jobs⟧.", "The company possible"),
        ("The company said it would recall its cars after ⟦three deaths⟧.", "The company"),
        ("The owner told staff the mill expects to shed ⟦80 jobs⟧.", "The owner possible"),
        ("It is feared that ⟦70⟧ were on board, the captain said.", "the captain possible"),
        ("The guard expressed fear that ⟦50 people⟧ remain buried.", "The guard possible"),
        ("“We expect ⟦5,000⟧,” said the owner.", "the owner possible"),
        ("The union said ⟦30 posts⟧ would be filled.", "The union possible"),
        ("⟦Nine men⟧ are believed by officials to be hiding.", "officials possible"),
        ("Naomi Brandt said she could identify ⟦109 wrecks⟧.", "Naomi Brandt"),
        ("The company said it had cut ⟦300 jobs⟧ and the rest may follow.", "The company"),
        ("The toll is likely to rise, but ⟦nine⟧ were confirmed dead by the coroner.", "the coroner"),
    ])
    func `keeps who says that it may be so`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }

    @Test(arguments: [
        ("The rebels said they shot down ⟦two jets⟧, while Kabul denied the claim.", ["The rebels denied"]),
        ("The rebels said they shot down ⟦two jets⟧, which Kabul denied.", ["The rebels denied"]),
        ("The rebels said they shot down ⟦two jets⟧. Kabul dismissed the report as false.", ["The rebels denied"]),
        ("The rebels said they shot down ⟦two jets⟧, a claim that Kabul rejected.", ["The rebels denied"]),
        ("The rebels said they shot down ⟦two jets⟧. Kabul denies this.", ["The rebels denied"]),
        ("The rebels said they shot down ⟦two jets⟧. Kabul denied that and said one was lost.", ["The rebels denied"]),
        ("Kabul denied that ⟦two jets⟧ had been shot down.", ["- denied"]),
        ("The rebels' talk of ⟦200 dead⟧ is a lie, the minister said.", ["The rebels denied"]),
        ("The ministry said that rumours of ⟦34 dead⟧ were baseless.", ["- denied"]),
        ("The organisers' claim that ⟦75,000 people⟧ came was false, the mayor said.", ["The organisers denied"]),
        ("The army denied that it had killed ⟦14 farmers⟧, as a rights group has reported.", ["a rights group denied"]),
        (
            "It dismissed as lies the claim of foreign charities that ⟦41 farmers⟧ had died.",
            ["foreign charities denied"]
        ),
        ("He denied a report by two lawmakers that ⟦44 officers⟧ were there.", ["two lawmakers denied"]),
        ("It is not true that ⟦two jets⟧ were lost, a general said.", ["- denied"]),
        ("⟦13 people⟧, not ⟦31⟧ as first reported, were hurt, the police said.", ["the police", "- denied"]),
        ("An earlier version of this article said that ⟦31 people⟧ were hurt.", ["- denied"]),
        ("The premier rejected the union's figure of ⟦5,000⟧.", ["the union denied"]),
        ("The rebels said they shot down ⟦two jets⟧. Kabul denied having bombed the town.", ["The rebels"]),
        (
            "The army said ⟦nine⟧ fell. It denied that, as a local station had reported, ⟦22⟧ were captured.",
            ["The army", "a local station denied"]
        ),
        ("The chief denied a version broadcast by Radio Cora that ⟦15⟧ were held.", ["Radio Cora denied"]),
        ("The army denied the union's claim. ⟦Nine⟧ were freed, the union said.", ["the union"]),
        (
            "The front said ⟦34⟧ were held. ⟦Ten⟧ were beaten. A spokesman denied the charge.",
            ["The front denied", "The front denied"]
        ),
        ("The rebels said they shot down ⟦two jets⟧. The claim was rejected by Kabul.", ["The rebels denied"]),
        ("Reports of ⟦20 dead⟧ were denied by the company.", ["- denied"]),
        ("The army said ⟦15 rebels⟧ fell. That is false.", ["The army denied"]),
        ("The army said ⟦15 rebels⟧ fell. That is not many.", ["The army"]),
        (
            "The army accused rebels of killing ⟦40 men⟧ in Bo and Ka, charges that the group calls a lie.",
            ["The army denied"]
        ),
        (
            "A report in the newspaper El Dia that ⟦200 men⟧ had left was denied by the union.",
            ["the newspaper El Dia denied"]
        ),
        ("The opposition says ⟦300⟧ are in jail, a number the government disputes.", ["The opposition denied"]),
        ("Iran denied it had sent ⟦4,000 troops⟧, as claimed by Riyadh.", ["Riyadh denied"]),
        ("She denied stealing ⟦nine cars⟧ from the firm, which had ⟦300 of them⟧.", ["- denied", "-"]),
        (
            "The agency denied the version given by rebels, who said ⟦35⟧ fell, and reported ⟦four deaths⟧.",
            ["rebels", "The agency"]
        ),
        ("Contrary to reports that ⟦60⟧ drowned, the captain said ⟦nine⟧ did.", ["- denied", "the captain"]),
        ("The governor said ⟦nine bridges⟧ fell. Her rival called that a lie.", ["The governor denied"]),
        ("Bagaev called Georgian reports of ⟦40 dead⟧ “a lie”.", ["Georgian reports denied"]),
        ("He said ⟦22⟧ were dead, but on Friday he withdrew that figure.", ["He"]),
        ("The caller said ⟦three men⟧ were dead. The mayor stressed that this was not true.", ["The caller denied"]),
        ("The governor said ⟦nine bridges⟧ fell. Residents disputed the account.", ["The governor"]),
        ("The rebels spoke of ⟦300 dead⟧, figures that the staff described as fairy tales.", ["The rebels denied"]),
        (
            "The union said ⟦12⟧ died; the firm acknowledged ⟦ten⟧ and called the higher figure untrue.",
            ["The union denied", "the firm"]
        ),
        (
            "The camp chief says he has ⟦614 men⟧; Addis says ⟦900⟧ are missing, an allegation that Asmara rejects.",
            ["The camp chief", "Addis denied"]
        ),
        ("The number of rescued was wrongly printed as ⟦540⟧.", ["- denied"]),
        ("Correction: Sunday's editions said ⟦14 people⟧ died. It was ⟦six⟧.", ["- denied", "-"]),
        ("The plant hurt nobody, its owner says, not “⟦up to nine⟧”.", ["- denied"]),
        ("The firm said that “⟦not more than seven⟧” had died.", ["The firm"]),
        ("The ministry warned that ⟦37 of them⟧ were in a coma.", ["The ministry"]),
        ("The ministry warned that ⟦37 of them⟧ could die.", ["The ministry possible"]),
        ("The union put the number at ⟦27⟧, not the ⟦19⟧ given by the firm.", ["The union", "- denied"]),
        ("A mayor would speak of no more than ⟦19⟧.", ["A mayor"]),
        ("He likewise denied that farmers had been held, and charged that troops shot ⟦50⟧.", ["He"]),
    ])
    func `marks what somebody denies`(text: String, actors: [String]) {
        #expect(attributed(text) == actors)
    }
}
