import Testing

@testable import FactText

struct CommuniqueTests {
    @Test(arguments: [
        (
            "RADIO LIBRE, 3 MAR 87\n\n[COMMUNIQUE FROM THE NORTHERN FRONT OF THE FDR]\n\nOUR FORCES ATTACKED A POST. "
                + "THE ENEMY LOST ⟦NINE MEN⟧.",
            "THE NORTHERN FRONT OF THE FDR"
        ),
        (
            "HOME SERVICE, 3 MAR 87\n\n[REPORT ON NATIONAL POLICE COMMUNIQUE]\n\nA CAR BOMB EXPLODED. "
                + "⟦NINE PERSONS⟧ DIED.",
            "NATIONAL POLICE"
        ),
        (
            "The general staff issued a communique, which reads as follows:\n\n\"1. A patrol was attacked. "
                + "⟦Nine rebels⟧ were killed.\"",
            "The general staff"
        ),
        (
            "The general staff issued a communique, which reads as follows:\n\n\"1. A patrol was attacked.\"\n\n"
                + "Last week ⟦nine rebels⟧ were killed.",
            "-"
        ),
        (
            "RADIO LIBRE, 3 MAR 87 [COMMUNIQUE] [TEXT] TO THE PEOPLE: THE NORTHERN FRONT COMMAND OF THE FDR INFORMS ON "
                + "THE ACTIONS OF OUR FORCES:\n\n1. OUR FORCES ATTACKED A POST. THE ENEMY LOST ⟦NINE MEN⟧.",
            "THE NORTHERN FRONT COMMAND OF THE FDR"
        ),
        ("[COMMUNIQUE FROM THE FDR]\n\nWE WILL WIN.\n\nMEANWHILE, ⟦NINE MEN⟧ DIED IN A FIRE.", "-"),
    ])
    func `whoever issued a text answers for its figures`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }
}
