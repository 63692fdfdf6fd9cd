import Testing

@testable import FactText

struct CreditsTests {
    @Test(arguments: [
        ("By AFP\n\nBombs fell on the city.", ["AFP"]),
        ("LIMA, May 9 (Reuters) - Bombs fell.", ["Reuters"]),
        ("Bombs fell on the city on Monday, and the market burned for a day. - REUTERS", ["Reuters"]),
        ("Bombs fell on the city.\n\n--Reuters", ["Reuters"]),
        ("A photo of the city. Karen Minasyan / AFP\n\nBombs fell.", ["AFP"]),
        ("KARA, Togo (Special via Reuters) – Bombs fell.", ["Reuters"]),
        ("4 May 2016 Homs SANA-Bombs fell on the city.", ["SANA"]),
        ("Bombs fell, a doctor told AFP on Monday.", []),
        ("The Reuters office was hit by a bomb.", []),
        ("Bombs fell on the city.", []),
    ])
    func `finds credited agencies and not those who are told`(text: String, agencies: [String]) {
        #expect(Extractor().extract(Document(id: "t", text: text)).credits == agencies)
    }
}
