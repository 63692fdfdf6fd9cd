import Testing

@testable import FactText

struct UnnamedGroupTests {
    @Test(arguments: [
        ("Rebels ambushed a lorry and killed 17 soldiers. ⟦Eleven men⟧ were wounded.", "wounded combatants"),
        ("Troops killed 11 insurgents. Another ⟦six⟧ were captured.", "detained combatants"),
        ("The army killed eight rebels. ⟦Three others⟧ fell near the river.", "killed combatants"),
        ("The army killed eight rebels. A ⟦four-member team⟧ was wiped out.", "killed combatants"),
        ("Five constables died. ⟦Two more⟧ were hurt.", "wounded police"),
        ("Gunmen killed 19 soldiers. The ministry first reported ⟦12 dead⟧.", "killed combatants"),
        ("The army killed 24 rebels and took ⟦17⟧ captive.", "detained combatants"),
        ("Five died, ⟦three⟧ from the army.", "killed combatants"),
    ])
    func `figures without a class go on with those of the sentence before`(text: String, expected: String) {
        #expect(measured(text) == [expected])
    }

    @Test(arguments: [
        ("A woman was killed and ⟦three others⟧ were hurt.", "wounded people"),
        ("A general and ⟦16 others⟧ died.", "killed people"),
        ("Police said ⟦two men⟧ had been arrested.", "detained men"),
        ("Officials had earlier spoken of ⟦24 dead⟧.", "killed people"),
        ("The police chief told newsmen that ⟦six⟧ had been hit by bullets.", "wounded people"),
        ("Four civilians were killed. ⟦Some 200⟧ have been injured.", "wounded people"),
        ("Gunmen killed nine soldiers. A radio station reported ⟦80 dead⟧.", "killed people"),
        ("Thirteen officers were hurt and ⟦200⟧ arrested.", "detained people"),
        ("A boy was killed in 2010. ⟦Eight⟧ died in 1972.", "killed people"),
    ])
    func `figures do not take the class of speakers, of one person or of another count`(text: String, expected: String)
    {
        #expect(measured(text) == [expected])
    }

    @Test(arguments: [
        ("The rebels left behind ⟦five bodies⟧.", "killed combatants"),
        ("The army suffered ⟦14 wounded⟧ at the bridge.", "wounded combatants"),
        ("The navy held the harbour and had lost ⟦40 dead⟧.", "killed combatants"),
        ("The general said his own dead numbered ⟦four⟧.", "killed combatants"),
        ("The defence ministry put Chadian casualties at ⟦4,700⟧.", "casualties combatants Chad"),
        ("The military death toll rose to ⟦834⟧.", "killed combatants"),
        ("The police found ⟦five bodies⟧.", "killed people"),
    ])
    func `the losses of a force are its fighters`(text: String, expected: String) {
        #expect(measured(text) == [expected])
    }

    @Test(arguments: [
        ("Police arrested ⟦eight suspected members of the Red Dawn group⟧.", "detained combatants"),
        ("⟦Six members of the choir⟧ were hurt.", "wounded people"),
        ("⟦Two members of the patrol⟧ were wounded.", "wounded combatants"),
        ("He mourned ⟦hundreds of Dutch and allied soldiers⟧ killed there.", "killed combatants"),
        ("Seven bodies were found, ⟦three⟧ of them of women.", "killed women"),
    ])
    func `members and parts are told by what they belong to`(text: String, expected: String) {
        #expect(measured(text) == [expected])
    }
}
