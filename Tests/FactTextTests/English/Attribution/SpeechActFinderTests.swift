import Testing

@testable import FactText

struct SpeechActFinderTests {
    @Test(arguments: [
        ("Police there had said at first that ⟦11 people⟧ were dead.", "Police"),
        ("⟦Sixty rockets⟧ were fired, Hatem Bishr, a gunner, counted.", "Hatem Bishr, a gunner"),
        ("⟦340 houses⟧ slid into the fjord, the insurers' surveyor found.", "the insurers' surveyor"),
        ("⟦Two mothers⟧ were buried, an activist said by Skype.", "an activist"),
        ("The flood took ⟦3,140 lives⟧, on the council's count.", "the council"),
        ("The surgeon, Paul Ngaba, expects to lose ⟦three⟧ of them.", "The surgeon, Paul Ngaba possible"),
        ("The brigade owns to the loss of ⟦two guns⟧.", "The brigade"),
        ("Pilots who flew over it saw ⟦about 200 survivors⟧.", "Pilots who flew over it"),
        ("The bishop confirmed, and the police did not dispute, that ⟦eight nuns⟧ had died.", "The bishop"),
        ("The indictment, 140 pages long, speaks of ⟦31 villagers⟧ shot.", "The indictment"),
        ("The chief put the crew on duty at ⟦17 firefighters⟧.", "The chief"),
        ("Trump came; the fire chief, Tom Sanders, estimated the crowd at ⟦7,500⟧.", "the fire chief, Tom Sanders"),
        ("The hospital would not confirm a report by Channel 9 that ⟦14 patients⟧ had died.", "Channel 9"),
        ("The engineer's guess that ⟦300 chalets⟧ would fall proved low.", "The engineer possible"),
        ("Denver International Airport said ⟦2,200 people⟧ had slept there.", "Denver International Airport"),
        ("06:55 Moscow says ⟦110 drones⟧ were shot down.", "Moscow"),
        ("The number of people confirmed killed in the fire stood at ⟦96⟧.", "-"),
        ("Volunteers had by Sunday night identified from photographs ⟦338 tanks⟧.", "Volunteers"),
        ("Horizon, a civil society group, has a tally of ⟦278 dead⟧.", "Horizon, a civil society group"),
        ("The ministry's figure for those who fled the town on Friday was ⟦2,500⟧.", "The ministry"),
        ("It should have read ⟦54⟧.", "-"),
        ("Chemists have traced the deaths of ⟦nine children⟧ to a pesticide.", "-"),
        ("⟦Two hundred⟧ will keep their jobs under the plan announced on Monday.", "- possible"),
        ("⟦Two thousand people⟧ waited as the river went on rising, the mayor said.", "the mayor"),
        ("The rebels, whose radio speaks of ⟦90 soldiers⟧ slain, withdrew.", "The rebels"),
        ("The toll, which officials had given as ⟦33⟧, was raised.", "officials"),
        ("⟦2,000 houses⟧ are under water, Oxfam estimates, and 14 people are gone.", "Oxfam"),
        ("“⟦Two hundred of us⟧ went,” a miner, Joao Reis, recalled, “and few came back.”", "a miner, Joao Reis"),
        ("The company itself, in a filing, listed ⟦19 men⟧ on the shift.", "The company"),
        ("The ministry, while conceding that ⟦two ships⟧ had sunk, denied there was a war.", "The ministry"),
        ("Houthi military spokesman Yahya Sarea said ⟦ten⟧ had been fired.", "Houthi military spokesman Yahya Sarea"),
        ("The envoy told the Security Council ⟦20 million Sudanese⟧ need aid.", "The envoy"),
        ("By the reckoning of the two nurses, ⟦64 wounded⟧ had come in.", "the two nurses"),
        ("A woman saw ⟦two hikers⟧, whose bodies were found by a hunter.", "A woman"),
        ("What we know: ⟦at least 12 people⟧ are dead.", "-"),
        ("The city, of ⟦49,000 people⟧, has seen 58 deaths, police say.", "-"),
        ("The camps, once home to ⟦300,000 people⟧, are empty, aid workers say.", "-"),
    ])
    func `finds who reports by verbs, prepositions and nouns of every kind`(text: String, actor: String) {
        #expect(attributed(text).first == actor)
    }
}
