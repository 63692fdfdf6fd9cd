import Testing

@testable import FactStore

@Suite struct DisagreementTableTests {
    @Test func `one row a claim, with the columns that are promised`() {
        let csv = DisagreementTable.complete([ExportFixtures.disagreement]).formatted(.csv)
        let lines = csv.split(separator: "\r\n")
        #expect(
            lines.first == """
                disagreement,verdict,event,event_start,event_end,place,measure,group,side,outlets,origins,outlet,actor,\
                figure,low,high,qualifier,modality,as_of,published,document,url,start,end,quote
                """)
        #expect(lines.count == 4)
        #expect(
            lines.last == """
                offensive/killed/people,contradiction,offensive-2023-09-19,2023-09-19,2023-09-20,Nagorno-Karabakh,killed,\
                people,,3,2,'=ZeroHedge,officials,at least 32,32,,at_least,asserted,2023-09-20,2023-09-20,d12,,110,121,\
                "They lost at least 32, ""officials"" said."
                """)
    }

    @Test func `JSON has the keys that are promised, in their order`() {
        let json = Self.text { DisagreementJSON.lines([ExportFixtures.disagreement], to: $0) }
        #expect(
            json.hasPrefix(
                """
                {"disagreement":"offensive/killed/people","verdict":"contradiction","event":"offensive-2023-09-19",\
                "eventStart":"2023-09-19","eventEnd":"2023-09-20","place":"Nagorno-Karabakh","measure":"killed",\
                "group":"people","side":null,"outlets":3,"origins":2,"claims":[{"document":"d3","start":179,"end":199,\
                "text":"more than 200 people","low":201,"high":null,"qualifier":"more_than","counted":"people",\
                "measure":"killed","group":"people","side":null,"actor":null,"via":null,"cue":null,\
                "modality":"asserted","asOf":"2023-09-20","eventStart":null,"eventEnd":null,"place":null,\
                "event":"offensive-2023-09-19","subsetOf":null,"optional":false,"claim":3,"outlet":"France 24",\
                "published":"2023-09-20","url":null
                """))
        #expect(
            json.hasSuffix(
                """
                "pairs":[{"a":0,"b":1,"verdict":"contradiction","gap":173,"reasons":[]},\
                {"a":0,"b":2,"verdict":"compatible","gap":168,"reasons":["copy"]},\
                {"a":1,"b":2,"verdict":"contradiction","gap":5,"reasons":[]}]}

                """))
    }

    @Test func `the explanation is a key of its own, on request`() {
        func array(_ disagreements: [Disagreement], explains: Bool = false) -> String {
            Self.text { DisagreementJSON.array(disagreements, explains: explains, to: $0) }
        }
        #expect(!array([ExportFixtures.disagreement]).contains("explanation"))
        #expect(
            array([ExportFixtures.disagreement], explains: true)
                .contains(#""explanation":["All tell how many people were counted as killed"#))
        #expect(array([]) == "[]\n")
    }

    @Test func `many disagreements come in pieces that are one text`() {
        let many = Array(repeating: ExportFixtures.disagreement, count: 200)
        var pieces: [[UInt8]] = []
        DisagreementJSON.array(many) { pieces.append($0) }
        #expect(pieces.count > 3 && pieces.allSatisfy { $0.count < 100_000 })
        let lines = Self.text { DisagreementJSON.lines(many, to: $0) }.split(separator: "\n")
        let array = String(decoding: pieces.joined(), as: UTF8.self)
        #expect(array == "[\n" + lines.joined(separator: ",\n") + "\n]\n")
    }

    static func text(_ write: (([UInt8]) -> Void) -> Void) -> String {
        var bytes: [UInt8] = []
        write { bytes += $0 }
        return String(decoding: bytes, as: UTF8.self)
    }
}
