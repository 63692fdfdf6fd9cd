import Testing

@testable import FactText

struct AttributionReaderTests {
    @Test(arguments: [
        ("The army said it had lost ⟦eleven men⟧ near Palmyra.", "The army"),
        ("The army said on Friday that ⟦eleven men⟧ had died.", "The army"),
        ("Officials in the capital told reporters ⟦90 houses⟧ had burned down.", "Officials in the capital"),
        ("A spokeswoman for the airline confirmed ⟦71 people⟧ were on board.", "A spokeswoman for the airline"),
        ("The health ministry has recorded ⟦340 cases⟧ since Monday.", "The health ministry"),
        ("Hospitals counted ⟦28 bodies⟧ by nightfall.", "Hospitals"),
        ("The union put the number of strikers at ⟦6,000⟧.", "The union"),
        ("The governor raised the death toll to ⟦54⟧ late on Sunday.", "The governor"),
        ("The coroner gave a toll of ⟦17⟧.", "The coroner"),
        ("Medics spoke of ⟦dozens of wounded⟧.", "Medics"),
        ("The ministry admitted to the loss of ⟦two helicopters⟧.", "The ministry"),
        ("Residents of the town said shelling by the rebels killed ⟦nine people⟧.", "Residents of the town"),
        ("The group itself announced ⟦five deaths⟧.", "The group"),
        ("The human rights office has verified ⟦9,083 deaths⟧.", "The human rights office"),
        ("The rebels claim to have captured ⟦nine tanks⟧.", "The rebels"),
        ("A poll by the college found ⟦47 percent⟧ would vote for her.", "the college"),
        ("The opposition accused the police of beating ⟦40 students⟧.", "The opposition"),
        ("Researchers at a London college estimate that ⟦11,000 people⟧ fled.", "Researchers at a London college"),
        ("The agency learned from military sources that ⟦five guerrillas⟧ had died.", "military sources"),
        ("A woman named Rosa said ⟦five guerrillas⟧ died.", "A woman named Rosa"),
        ("The premier denied that advisers had fought and said there were ⟦55⟧.", "The premier"),
        ("It was learned from military sources that ⟦five guerrillas⟧ had died.", "military sources"),
        ("Save the Children says ⟦90 schools⟧ are closed.", "Save the Children"),
        ("Figures released by the statistics office showed ⟦4,300 people⟧ had left.", "the statistics office"),
        ("Official figures show that ⟦1,200 people⟧ drowned last year.", "Official figures"),
    ])
    func `reads a source before its verb`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }

    @Test(arguments: [
        ("⟦Five miners⟧ were killed in the blast, the company said.", "the company"),
        (
            "⟦Five miners⟧ were killed in the blast, said Ana Ruiz, the mine's safety chief.",
            "Ana Ruiz, the mine's safety chief"
        ),
        (
            "⟦Five miners⟧ died, the owner of the mine, Boris Petrov, told a radio station.",
            "the owner of the mine, Boris Petrov"
        ),
        ("The blast, said Colonel Idris Bello, happened at noon and killed ⟦five miners⟧.", "Colonel Idris Bello"),
        ("⟦Five miners⟧ were killed, the company's spokesman wrote on Facebook.", "the company's spokesman"),
        (
            "⟦Five miners⟧ were killed on Monday, according to two officials in the province.",
            "two officials in the province"
        ),
        ("According to the coast guard, ⟦31 migrants⟧ drowned.", "the coast guard"),
        ("⟦Nine guns⟧ were sold in a week, state records show.", "state records"),
        ("⟦120 rebels⟧ fell, the Bakhtar news agency reports from Kabul.", "the Bakhtar news agency"),
        ("The palace offered a count: ⟦nine tanks⟧, said its spokesman John Kirby.", "its spokesman John Kirby"),
        ("⟦Nine⟧ were shot, a local paper quoted a deputy as saying.", "a deputy via a local paper"),
        ("Per the sheriff's office, ⟦three deputies⟧ were hurt.", "the sheriff's office"),
        ("By the army's count, ⟦60 rebels⟧ fell.", "the army"),
        (
            "⟦Two guards⟧ were hurt, recalled Nadia Petrova, 61, a retired teacher.",
            "Nadia Petrova, 61, a retired teacher"
        ),
        ("⟦Two guards⟧ were confirmed dead by the coroner.", "the coroner"),
        ("The storm destroyed, by the reckoning of the mayor, ⟦400 homes⟧.", "the mayor"),
    ])
    func `reads a source after the figure and around it`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }

    @Test(arguments: [
        ("The general, who commands the northern front, said ⟦30 soldiers⟧ had deserted.", "The general"),
        ("The mayor, Lena Vogt, said ⟦30 houses⟧ had burned.", "The mayor, Lena Vogt"),
        ("A doctor who treated the injured said ⟦30 people⟧ had burns.", "A doctor who treated the injured"),
        ("Aid workers at the camp say ⟦30 children⟧ are sick.", "Aid workers at the camp"),
        ("Kenya's interior minister, on a visit to Lamu, said ⟦30 houses⟧ had burned.", "Kenya's interior minister"),
        ("The envoy, Hans Brandt, who saw the camp, told them ⟦nine⟧ had died.", "The envoy, Hans Brandt"),
        ("Colin Hart of Kent Fire and Rescue said ⟦nine engines⟧ were sent.", "Colin Hart of Kent Fire and Rescue"),
        ("Sen. Dana Wells, D-Ore., who asked for it, said ⟦nine men⟧ were freed.", "Sen. Dana Wells"),
        ("Rep. Luis Vega told Fox News that ⟦nine men⟧ were freed.", "Rep. Luis Vega"),
        ("Sources close to the talks said ⟦nine men⟧ were freed.", "Sources close to the talks"),
        ("The radio “Voice of the South” said ⟦nine⟧ had died.", "The radio “Voice of the South”"),
        ("The owner, Jin Energy, at first reported that ⟦nine⟧ were inside.", "The owner, Jin Energy"),
        (
            "THE ARMED FORCES PRESS COMMITTEE (COPREFA) ANNOUNCED THAT ⟦NINE⟧ DIED.",
            "THE ARMED FORCES PRESS COMMITTEE (COPREFA)"
        ),
        (
            "A team of investigators that visited the site counted ⟦30 graves⟧.",
            "A team of investigators that visited the site"
        ),
    ])
    func `keeps appositives and restrictive clauses, and drops the others`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }

    @Test(arguments: [
        ("Local radio, citing the police, reported that ⟦six people⟧ had died.", "the police via Local radio"),
        (
            "⟦Six people⟧ died, the newspaper reported, citing a hospital official.",
            "a hospital official via the newspaper"
        ),
        (
            "The rebels lost ⟦40 men⟧, a colonel was quoted as saying by the state news agency.",
            "a colonel via the state news agency"
        ),
        ("State radio quoted an army officer as saying that ⟦40 men⟧ had died.", "an army officer via State radio"),
        ("Aid workers, quoted by a local paper, said ⟦12 people⟧ had died.", "Aid workers via a local paper"),
        ("Radio Uno reported that, according to the police, ⟦8 people⟧ died.", "the police via Radio Uno"),
        ("The mayor said that the hospital had told her of ⟦12 deaths⟧.", "the hospital via The mayor"),
        ("A spokesman told Reuters that ⟦12 people⟧ had died.", "A spokesman"),
    ])
    func `tells who asserts from who relays`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }

    @Test(arguments: [
        ("The fire service's own tally stands at ⟦four dead⟧.", "The fire service"),
        ("An earlier count by the police was ⟦25⟧.", "the police"),
        ("The agency, whose count had reached ⟦31⟧, corrected it.", "The agency"),
        ("Tehran stuck to ⟦22 dead⟧ in its own ranks.", "Tehran"),
        ("The guerrillas admitted to having lost ⟦21 men⟧.", "The guerrillas"),
        ("⟦200 soldiers⟧ died, in the ambassador's view.", "the ambassador"),
        ("The ministry spoke of 190 on board, above the ⟦168⟧ that the operator had declared.", "the operator"),
        ("A BBC tally of obituaries stands at ⟦17,000⟧.", "A BBC tally"),
        ("The death toll from the typhoon rose to ⟦118⟧ on Tuesday.", "-"),
        ("⟦20,000 people⟧, by this newspaper's own count, marched.", "-"),
    ])
    func `reads whose count it is`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }

    @Test(arguments: [
        (
            "The army says ⟦14⟧ fell, but witnesses put the number higher, saying ⟦60⟧ needed help.",
            ["The army", "witnesses"]
        ),
        ("The owners say ⟦350⟧; the fire service estimates ⟦300⟧.", ["The owners", "the fire service"]),
        ("The organisers say ⟦75,000⟧, the police ⟦15,000⟧.", ["The organisers", "the police"]),
        ("The commander said his men had counted ⟦340 bodies⟧.", ["The commander"]),
        ("The army put the number of men killed at ⟦450⟧ and said that ⟦12 tanks⟧ burned.", ["The army", "The army"]),
        ("“Our volunteers counted ⟦12 dead⟧,” the charity's head, Ana Ruiz, said.", ["the charity's head, Ana Ruiz"]),
        (
            "The opposition said ⟦50,000⟧ had marched, while the police counted ⟦8,000⟧.",
            ["The opposition", "the police"]
        ),
        (
            "⟦Four people⟧ died, the police said, and ⟦nine⟧ were hurt, according to the Red Cross.",
            ["the police", "the Red Cross"]
        ),
        (
            "The army said it had killed ⟦20 rebels⟧; the rebels said they had lost ⟦two⟧.",
            ["The army", "the rebels"]
        ),
        (
            "The governor put the dead at ⟦19⟧ and said ⟦five attackers⟧ had been caught.",
            ["The governor", "The governor"]
        ),
        ("⟦Nine soldiers⟧ fell, the army said, adding that ⟦30 rebels⟧ had fled.", ["the army", "the army"]),
        ("The fire killed ⟦three⟧ before rescuers, who said ⟦60⟧ were safe, came.", ["-", "rescuers"]),
    ])
    func `gives each clause its own speaker`(text: String, actors: [String]) {
        #expect(attributed(text) == actors)
    }

    @Test(arguments: [
        (
            "“We buried ⟦six⟧ today. ⟦Two⟧ more are missing,” said Omar Haddad, a baker.",
            ["Omar Haddad, a baker", "Omar Haddad, a baker"]
        ),
        (
            "“We moved ⟦40 cows⟧,” said Ilse Braun, a vet.\n\n“We lost ⟦nine⟧. ⟦Two⟧ were calves.”",
            ["Ilse Braun, a vet", "Ilse Braun, a vet", "Ilse Braun, a vet"]
        ),
        ("The vet said so.\n\n“We lost ⟦nine⟧,” a farmer said.", ["a farmer"]),
        ("“We count ⟦90 dead⟧” — Anna Petrova, nurse.", ["Anna Petrova, nurse"]),
        (
            "Ana Ruiz, the mayor, was blunt. “We lost ⟦twelve⟧. ⟦Nine⟧ were boys.”",
            ["Ana Ruiz, the mayor", "Ana Ruiz, the mayor"]
        ),
        ("Soldiers shot Ana Ruiz, the mayor. “We lost ⟦twelve⟧,” a woman shouted.", ["a woman"]),
        ("Ms. Okafor, 34, a teacher, said she hid ⟦22 pupils⟧.", ["Ms. Okafor, 34, a teacher"]),
        ("\"We buried six today,\" he said. Omar Haddad had \"⟦two brothers⟧\" there.", ["-"]),
        (
            "Teacher Sara Lind saw it. “⟦Ten pupils⟧ were inside,” she said. “⟦Four⟧ came out.”",
            ["Teacher Sara Lind", "Teacher Sara Lind"]
        ),
    ])
    func `finds the speaker of a quotation over several sentences`(text: String, actors: [String]) {
        #expect(attributed(text) == actors)
    }

    @Test(arguments: [
        ("THE RADIO SAYS ⟦12⟧ DIED AT 7:20 A.M. AND MANY FLED.", "THE RADIO"),
        ("⟦80 rebels⟧ set off a mine at 7 a.m. and raked the convoy with fire, said Colonel Ramos.", "Colonel Ramos"),
        ("Regional headquarters lists ⟦287 dead⟧ since May.", "Regional headquarters"),
        ("Ministry figures made public last week show that ⟦21 people⟧ died.", "Ministry figures"),
        (
            "The flood killed ⟦52 people⟧, a relief agency assessment released on Monday found.",
            "a relief agency assessment"
        ),
        (
            "⟦2,000 people⟧ fled, the head of the village council, Ana Ruiz, estimates.",
            "the head of the village council, Ana Ruiz"
        ),
        ("The coroner has since clarified that ⟦four⟧ drowned.", "The coroner"),
        ("Police opened an inquiry into the deaths of ⟦11 miners⟧, reported by villagers.", "villagers"),
        ("The crowd, estimated by the prefect at ⟦9,000⟧, left early.", "the prefect"),
        ("Officials think ⟦100 gunmen⟧, some of them boys, still hold the hill.", "Officials"),
        ("The envoy, speaking of “a disgrace”, told the council that ⟦900 men⟧ were held.", "The envoy"),
        ("The mayor was told by the fire chief of ⟦36 people⟧ under the rubble.", "the fire chief"),
        ("Reports as of Sunday said ⟦200 cars⟧ were damaged.", "Reports"),
        ("Two traders polled by the agency put losses at ⟦14,000 tonnes⟧.", "Two traders polled by the agency"),
        ("By Sunday the count kept by the charity stood at ⟦153 names⟧.", "the charity"),
        ("Papers found in a lodge, according to which ⟦30 men⟧ swore the oath, are lost.", "Papers found in a lodge"),
        ("The radio said on Sunday, ⟦12 huts⟧ had burned.", "The radio"),
        ("The clinic made the following announcement: “We have ⟦53 dead⟧.”", "The clinic"),
        ("The charity had a different arithmetic: ⟦13 clinics⟧ were hit.", "The charity"),
        ("Mayor Lina Roth: “⟦Two⟧ drowned.”", "Mayor Lina Roth"),
        ("The teller said so. ⟦600⟧ are homeless, all per the prefecture.", "the prefecture"),
        ("⟦Four⟧ were hurt, said an aide to the governor.", "an aide to the governor"),
        ("Early death tolls, provided anonymously by medics to journalists, exceeded ⟦100⟧.", "medics"),
        ("The agency has placed the death count in the ⟦hundreds⟧.", "The agency"),
        ("The guard recalled seeing ⟦35 bodies⟧.", "The guard"),
        ("The general admitted killing ⟦nine prisoners⟧.", "The general"),
        ("The president took a parting shot: “He is at ⟦two percent⟧.”", "The president"),
        ("“We lost ⟦twelve⟧.” The mayor said, “It was hell.”", "-"),
        (
            "The port got ⟦116 sailors⟧ back, the harbour master wrote: cooks, mates and a captain.",
            "the harbour master"
        ),
        (
            "The paper's review of its own figures concluded, “⟦Twelve percent⟧ are lost”.",
            "The paper's review of its own figures"
        ),
        ("The agency (OCHA) estimates ⟦250,000 people⟧ have fled.", "The agency (OCHA)"),
        ("“I saw ⟦six bodies⟧,” said a witness named Ahmed.", "a witness named Ahmed"),
        ("⟦300 homes⟧ had no power, according to PowerOutage.us, which tracks outages.", "PowerOutage.us"),
        ("⟦400 jobs⟧ were cut, documents seen by the radio show.", "documents seen by the radio"),
        ("⟦400 jobs⟧ were cut, according to people familiar with the matter.", "people familiar with the matter"),
        ("• 15.10 – Mayor Lina Roth, on Radio Sol: “⟦Two dead⟧ in Voltri.”", "Mayor Lina Roth"),
        ("16:40 – Police: ⟦12 dead⟧ so far.", "Police"),
        ("The clinic, the mayor said, had admitted ⟦44 wounded⟧.", "the mayor"),
        ("Governor Ana Ruiz toured the valley, where, she said, ⟦12 people⟧ had died.", "Governor Ana Ruiz"),
        ("The clerk, Rosa Paz, read out the names of ⟦31 men⟧ she says were hurt.", "The clerk, Rosa Paz"),
        ("The owner, Bayou Care, has said in court filings that ⟦five deaths⟧ were natural.", "The owner, Bayou Care"),
        ("“We held on and ⟦not one⟧ of my men fell,” the general said.", "the general"),
        ("⟦Six men⟧ died, according to the Chadian army, the latest in a series of raids.", "the Chadian army"),
        ("Exit polls gave the party ⟦43 percent⟧ of the vote.", "Exit polls"),
        ("The bank plans to shed ⟦400 jobs⟧, a union leader said.", "a union leader possible"),
        ("Employers added ⟦200,000 jobs⟧, the Labor Department said.", "the Labor Department"),
        ("With the police chief reporting ⟦12 deaths⟧, the mayor fled.", "the police chief"),
        ("A photographer for the agency saw ⟦six bodies⟧ in the street.", "A photographer for the agency"),
    ])
    func `finds sources in every position and of every kind`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }

    @Test(arguments: [
        ("An IT worker went on a rampage, killing ⟦four⟧.", "-"),
        ("The bishop called for an end to the raids that killed ⟦300 people⟧.", "-"),
        ("⟦Thousands of farmers⟧ called on the president to resign.", "-"),
        ("Profit rose by ⟦4 million dollars⟧, the firm said on a conference call.", "the firm"),
        ("The firm raised its margin forecast to ⟦8 percent⟧ and said ⟦400 people⟧ were hired.", "The firm"),
        ("“I expect the market to take ⟦265,000 trucks⟧,” Ana Ruiz, its head, said.", "Ana Ruiz, its head"),
        ("The town clinic admitted ⟦44 wounded⟧.", "-"),
        ("The curfew decreed last week by the mayor remains. Under it ⟦1,100 men⟧ were held.", "-"),
        ("A bomb planted by the militia on Friday wounded ⟦five⟧.", "-"),
    ])
    func `takes no deed for a report`(text: String, actor: String) {
        #expect(attributed(text).last == actor)
    }

    @Test(arguments: [
        ("The mayor was quoted by Radio Sol as saying ⟦14⟧ were lost.", ["The mayor via Radio Sol"]),
        ("⟦14⟧ were lost, the mayor was quoted as saying by Radio Sol.", ["the mayor via Radio Sol"]),
        ("The doctor told reporters in the same park that his register showed ⟦21 dead⟧.", ["The doctor"]),
        ("A spokesman denied a report in the newspaper La Voz that ⟦26 men⟧ fell.", ["the newspaper La Voz denied"]),
        ("The chief denied an online report that ⟦60 men⟧ fell.", ["an online report denied"]),
        ("The police denied reports on social media that ⟦30 pupils⟧ died.", ["- denied"]),
        ("The army rejected Relief Watch's finding that ⟦30 men⟧ fell.", ["Relief Watch denied"]),
        (
            "The figure of ⟦80 dead⟧ spread by the radio does not correspond to reality, the army said.",
            ["the radio denied"]
        ),
        ("Chad said Niger's claim to have killed ⟦300 men⟧ was false.", ["Niger denied"]),
        ("The Front, whose claim of ⟦30 dead⟧ the police call a fabrication, fights on.", ["The Front denied"]),
        (
            "Chad denied that Niger had wrecked ⟦11 tanks⟧, calling the report from Niamey pure invention.",
            ["Niamey denied"]
        ),
        ("It adds that ⟦one man⟧ is missing and not ⟦seven⟧ as reported.", ["It", "- denied"]),
        ("A study spoke of ⟦1,400 dead⟧, military intelligence of ⟦281⟧.", ["A study", "military intelligence"]),
        (
            "Police said ⟦17 men⟧ were caught, and the airport was hit by ⟦three rockets⟧, according to its director.",
            ["Police", "its director"]
        ),
        ("The storm killed ⟦20⟧, according to officials, and left reportedly ⟦15,000⟧ stranded.", ["officials", "-"]),
        ("The flu killed ⟦62⟧, including, according to the ministry, ⟦54 children⟧.", ["-", "the ministry"]),
    ])
    func `keeps relays, denials and two sources apart`(text: String, actors: [String]) {
        #expect(attributed(text) == actors)
    }

    @Test(arguments: [
        ("Bus crash kills ⟦12⟧: police\n\nA bus crashed.", "police"),
        ("Bus crash kills ⟦12⟧ - state media\n\nA bus crashed.", "state media"),
        ("Police: ⟦12⟧ killed in bus crash\n\nA bus crashed.", "Police"),
        ("Bus crash in Syria kills ⟦12⟧ Monitor\n\nA bus crashed.", "Monitor"),
        ("Bus crash kills ⟦58 Observatory⟧\n\nA bus crashed.", "Observatory"),
        ("Troops free ⟦24 schoolgirls⟧ presidency\n\nA bus crashed.", "presidency"),
        ("Bus crash kills ⟦12⟧ in Syria\n\nA bus crashed.", "-"),
        ("Ministry says ⟦12⟧ killed in bus crash\n\nA bus crashed.", "Ministry"),
        ("Bomb kills ⟦six⟧ in attack on Afghan police\n\nA bomb went off.", "-"),
        ("Rebels free ⟦5 soldiers⟧: Red Cross\n\nA bomb went off.", "Red Cross"),
        ("Houthis blame coalition for raids that killed ⟦30⟧\n\nA bomb went off.", "Houthis"),
        ("Rebels say they bombed bus, ⟦24 dead⟧\n\nA bomb went off.", "-"),
        ("Crash kills ⟦five children⟧, two truck drivers\n\nA bus crashed.", "-"),
        ("⟦Four teenagers⟧ shot at graduation party\n\nA gun went off.", "-"),
    ])
    func `reads the source that a headline names`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }

    @Test(arguments: [
        (
            "The attack killed ⟦16 people⟧ on Tuesday the monitoring group Peace Watch said.",
            "the monitoring group Peace Watch"
        ),
        (
            "The raid also wounded ⟦60 people⟧ said the Observatory a British-based group.",
            "the Observatory a British-based group"
        ),
        ("THE ARMY REPORTED TODAY THAT ⟦SIX GUERRILLAS⟧ DIED IN THE CLASH.", "THE ARMY"),
        ("THE CLASH, SAID GUL RAHMAN, LASTED AN HOUR AND KILLED ⟦SIX GUERRILLAS⟧.", "GUL RAHMAN"),
        ("⟦SIX GUERRILLAS⟧ DIED IN THE CLASH, ACCORDING TO MILITARY SOURCES.", "MILITARY SOURCES"),
        (
            "Boats are missing.\n⟦80 people⟧ rescued so far.\n— Sea Watch (@seawatch) May 4, 2021",
            "Sea Watch (@seawatch)"
        ),
        ("⟦Eleven hikers⟧ were found.\n\nSource: regional rescue service.", "regional rescue service"),
    ])
    func `reads texts that lost commas, wires in capitals, posts and source lines`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }

    @Test(arguments: [
        ("The office has not revised its list and still claims that ⟦69 people⟧ died.", "The office"),
        ("Kenya has reported 98 deaths, Uganda ⟦12⟧ and Rwanda three.", "Uganda"),
        ("Kenya has reported 98 deaths, Uganda 12 and Rwanda ⟦three⟧.", "Rwanda"),
        ("A spokeswoman cited ⟦14 miners⟧ killed and nine trapped.", "A spokeswoman"),
        ("The clinic put its own intake at ⟦three dead⟧.", "The clinic"),
        ("The envoy, who in an interview with a paper put the toll at ⟦12⟧, resigned.", "The envoy"),
        ("More people died than anyone expected: ⟦14 men⟧ in one street.", "-"),
        ("The senator called it “a plan by people who hide”, noting that ⟦14 people⟧ died.", "The senator"),
        ("A quake killed ⟦80 people⟧, days after officials had told residents to go home.", "-"),
        ("The search went on for ⟦30 people⟧ missing since the storm.", "-"),
        ("⟦Eleven hikers⟧ were found.\n\nSource: Reuters", "-"),
    ])
    func `tells verbs that go on with a report from clauses that have none`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }

    @Test(arguments: [
        ("⟦Six people⟧ were reportedly killed.", "reportedly"),
        ("⟦Six people⟧ have been reported missing.", "reported"),
        ("The attack, for which no group has claimed responsibility, left ⟦two policemen⟧ dead.", "-"),
        ("Officials blamed lightning for the fire, which destroyed ⟦56 homes⟧.", "-"),
        ("The company added ⟦400 jobs⟧ in May.", "-"),
        ("The firm recalled ⟦900 cars⟧ over brakes linked to fires.", "-"),
        ("Forecasters had warned of a repeat of 1953, when a gale drowned ⟦1,800 people⟧.", "-"),
        ("They shot ⟦nine men⟧ after sorting them according to religion.", "-"),
        ("A landslide claimed ⟦12 lives⟧ on Monday.", "-"),
        ("The army searched the ⟦six villages⟧.", "-"),
        ("Neither the army nor the police confirmed the ⟦12 deaths⟧.", "-"),
        ("The premier spoke to reporters after a raid that cost ⟦40 lives⟧.", "-"),
        ("An aide to the minister, who has ⟦three houses⟧, resigned.", "-"),
    ])
    func `names nobody where nobody is named`(text: String, cue: String) {
        #expect(attributed(text) == ["-"])
        #expect(cues(text) == [cue])
    }

    @Test func `takes the side from the speaker whose people they are`() throws {
        let text = "Turkey's general staff said four of its soldiers had been killed."
        let claims = Extractor().extract(Document(id: "t", text: text)).claims
        #expect(claims.map(\.side) == ["Turkey"])
    }

    @Test func `an enemy is the other of two sides, and of three nobody knows which`() throws {
        let text = """
            Armenia said 200 enemy soldiers had been killed. Azerbaijan's defence ministry said that 30 enemy tanks \
            were destroyed and that 12 of its soldiers died.
            """
        let two = Extractor().extract(Document(id: "t", text: text)).claims
        #expect(two.map(\.side) == ["Azerbaijan", "Armenia", "Azerbaijan"])
        let third = text + " Turkey said four of its soldiers had been killed."
        let three = Extractor().extract(Document(id: "t", text: third)).claims
        #expect(three.map(\.side) == [nil, nil, "Azerbaijan", "Turkey"])
    }
}
