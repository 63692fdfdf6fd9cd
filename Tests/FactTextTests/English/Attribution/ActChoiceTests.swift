import Testing

@testable import FactText

struct ActChoiceTests {
    @Test(arguments: [
        ("The organiser said volunteers had logged ⟦61 arrests⟧.", "The organiser"),
        ("The organiser said hikers who counted tents had arrived at ⟦900⟧.", "The organiser"),
        ("The minister said the health agency had recorded ⟦61 deaths⟧.", "the health agency via The minister"),
        ("The envoy said the palace plans to send ⟦600 troops⟧.", "The envoy possible"),
        ("Nurses counted ⟦64 dead⟧, while the Daily Herald, quoting a survivor, said gunmen had fled.", "Nurses"),
        ("The paper, quoting wounded officers, wrote of ⟦97⟧.", "wounded officers via The paper"),
        ("Officials expect 9,000 guests; ⟦6,500⟧ have registered.", "Officials"),
        ("By dusk, says Hama Diallo, who runs the morgue, ⟦73 people⟧ had been brought in.", "Hama Diallo"),
        ("Hundreds are cut off, said Bishop Anselme, who got there on foot, and ⟦40⟧ are missing.", "Bishop Anselme"),
        ("The flood was severe, according to the mission, which has ⟦900 staff⟧ there.", "the mission"),
        (
            "“We ate well,” said Movladi, a commander reached by telephone, who added that ⟦40 men⟧ had died.",
            "Movladi, a commander reached by telephone"
        ),
        ("They seized three boats and, the navy says, ⟦45 guns⟧.", "the navy"),
        ("They seized ⟦three boats⟧ and, the navy says, 45 guns.", "-"),
        ("⟦Twenty men⟧ are held with a driver who, his lawyer says, has a permit.", "-"),
    ])
    func `chooses who tells a figure among several who speak`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }
}
