import Testing

@testable import FactText

struct AsideTests {
    @Test(arguments: [
        ("In Lake Charles, a city of ⟦78,000⟧, ⟦six homes⟧ burned, the mayor said.", ["-", "the mayor"]),
        ("The county, home to ⟦710,000 people⟧, lost ⟦six bridges⟧, the mayor said.", ["-", "the mayor"]),
        (
            "The agency says ⟦4,000⟧ live in Chiapas, where in April 1982 gunmen killed ⟦seven⟧.",
            ["The agency", "-"]
        ),
        ("The agency says ⟦4,000⟧ live in camps, where ⟦seven⟧ have died.", ["The agency", "The agency"]),
        ("The toll, which the mayor had put at ⟦six⟧, rose to ⟦11⟧, the coroner said.", ["the mayor", "the coroner"]),
        ("The army said ⟦a guard⟧ had died on the island that has ⟦900 people⟧.", ["The army", "-"]),
        ("Crews say they work at night, and want ⟦900⟧ more hands.", ["-"]),
    ])
    func `what the outlet adds in passing is its own`(text: String, actors: [String]) {
        #expect(attributed(text) == actors)
    }

    @Test(arguments: [
        ("The judge now gives 81, far from the prefect's first ⟦45⟧.", "the prefect"),
        ("Mayor Ana Ruiz holds to her ⟦60,000⟧.", "Mayor Ana Ruiz"),
        ("Monday's ⟦45⟧ were freed.", "-"),
        ("The army's ⟦12 dead⟧ were buried.", "-"),
    ])
    func `a bare figure is its owner's`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }

    @Test(arguments: [
        ("An earlier statement by the company that ⟦11 people⟧ were hurt was too high.", "the company"),
        ("The union's claim of ⟦5,000 marchers⟧ surprised nobody.", "The union"),
        ("A claim from the rebel army that ⟦12 soldiers⟧ fell could not be checked.", "the rebel army"),
        ("Police would not comment on a Daily Mail report that ⟦six officers⟧ were held.", "a Daily Mail report"),
        ("The figure of ⟦900 jobs⟧ comes from a study by the chamber of commerce.", "the chamber of commerce"),
        ("A report by the auditor general released Tuesday found that ⟦nine bridges⟧ fell.", "the auditor general"),
        ("An internal report seen by this paper says ⟦nine files⟧ were lost.", "An internal report seen by this paper"),
    ])
    func `a noun can report`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }

    @Test(arguments: [
        ("The radio said, for its part, that ⟦600⟧ had fallen.", "The radio"),
        ("The union claimed, on the other hand, that ⟦nine pickets⟧ were hurt.", "The union"),
        ("The mayor announced, late on Tuesday, that ⟦300 families⟧ had been moved.", "The mayor"),
        ("Police said, without giving details, that ⟦six people⟧ were held.", "Police"),
        ("The agency reported, citing nurses, that ⟦nine people⟧ had died.", "nurses via The agency"),
        (
            "Analysts at Anderson Economic Group estimated that ⟦ten traders⟧ were hurt.",
            "Analysts at Anderson Economic Group"
        ),
    ])
    func `an aside between a verb and its clause changes nothing`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }

    @Test(arguments: [
        ("Police chief Mike Brown said ⟦six people⟧ were held.", "Police chief Mike Brown"),
        ("⟦Six people⟧ died, Sheriff Jim Small said.", "Sheriff Jim Small"),
        ("Mark Hunt said ⟦six people⟧ died.", "Mark Hunt"),
        ("Sgt. Long said ⟦six people⟧ died.", "Sgt. Long"),
        ("Spokesman Rob Wells said ⟦six people⟧ died.", "Spokesman Rob Wells"),
        ("Will the army say that ⟦six people⟧ died?", "the army"),
    ])
    func `names that are everyday words are names`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }
}
