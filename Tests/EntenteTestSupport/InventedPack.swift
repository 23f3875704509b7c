/// A small language pack of invented actors, for tests of the engine: editing the real pack never
/// breaks them, and each word is here because a test needs it.
public enum InventedPack {
  /// Path and text of each file, as `--pack` would find them in a folder.
  public static let files: [(path: String, text: String)] =
    lexicon + [
      ("actors/invented.tsv", actors), ("frames/back.frames", back),
      ("frames/arm.frames", arm), ("frames/attack.frames", attack),
      ("frames/criticize.frames", criticize), ("frames/accuse.frames", accuse),
      ("frames/oppose.frames", oppose),
    ]

  /// The files with one of them replaced or added.
  public static func files(
    with path: String, _ text: String
  ) -> [(path: String, text: String)] {
    files.filter { $0.path != path } + [(path, text)]
  }

  /// Norland and Sudra quarrel about a strait; the Harbour Council governs Sudra, which General Osk
  /// and his Karsk Brigade contest.
  public static let actors = rows(
    """
    norland kind state
    norland name Norland
    norland demonym Norlandic
    norland demonym Norlanders
    norland capital Aldport
    norland country NX
    norland metonym Tern+Palace 2015
    sudra kind state
    sudra name Sudra
    sudra formal Republic+of+Sudra
    sudra demonym Sudran
    sudra capital Port+Sul
    sudra country SX
    sudra metonym Tern+Palace 2000 2014
    velania kind state
    velania name Velania
    velania demonym Velanian
    velania country VX
    harbour-council kind government
    harbour-council name Harbour+Council
    harbour-council acronym HC
    harbour-council country SX
    harbour-council part_of sudra
    karsk-brigade kind group
    karsk-brigade name Karsk+Brigade
    karsk-brigade country SX
    free-dockers kind party
    free-dockers name Free+Dockers
    free-dockers country NX
    union-of-straits kind organisation
    union-of-straits name Union+of+Straits
    union-of-straits acronym UOS
    ivo-osk kind person
    ivo-osk name Ivo+Osk
    ivo-osk gender m
    ivo-osk country SX
    ivo-osk leads karsk-brigade
    maren-tolk kind person
    maren-tolk name Maren+Tolk
    maren-tolk gender f
    maren-tolk country NX
    maren-tolk leads norland
    maren-tolk office President+of+Norland 2012 2019
    adel-ras kind person
    adel-ras name Adel+Ras
    adel-ras gender m
    adel-ras country NX
    adel-ras office President+of+Norland 2020
    """)

  /// Every kind of line but `phrase`, and a verb that goes both ways.
  public static let back = """
    frame supports
    verb      back, support, stand by  source=subject target=object opposed=against
    noun      support, backing  source=possessor,from,by target=for,to,of
    role      supporter, ally  target=of,possessor
    adjective loyal  source=subject,head target=to
    compound  backed  source=prefix target=head
    prefix    pro  source=head target=prefix
    yes  Norland backs Sudra. | Norland > Sudra
    no   Norland backs down.

    frame joins-forces
    verb  join forces  source=subject target=with mutual
    yes   Norland joined forces with Sudra. | Norland > Sudra | Sudra > Norland
    no    Norland has forces.
    """

  /// Verbs of arming, one of which needs a weapon or troops for an object.
  public static let arm = """
    frame arms
    verb  arm, train  source=subject target=object
    verb  send  source=subject target=second,to object=weapon,gun,troop
    yes   Norland arms Sudra. | Norland > Sudra
    no    Norland sent Sudra a letter.
    """

  /// Verbs, nouns and the prefix *anti-*; a verb that goes both ways.
  public static let attack = """
    frame attacks
    verb    attack, strike, fight, shell  source=subject target=object,against
    verb    clash  source=subject target=with mutual
    noun    attack, strike  source=possessor,by target=on,against
    prefix  anti  source=head target=prefix
    yes     Norland attacked Sudra. | Norland > Sudra
    no      Norland fights fires.
    """

  /// Two verbs alone.
  public static let criticize = """
    frame condemns
    verb  condemn, criticise  source=subject target=object
    yes   Norland condemned Sudra. | Norland > Sudra
    no    Norland condemned the building.
    """

  /// A verb with a clause that tells what for.
  public static let accuse = """
    frame accuses
    verb  accuse  source=subject target=object content=of
    yes   Norland accused Sudra of lying. | Norland > Sudra
    no    Norland accused nobody.
    """

  /// A verb, and nouns for opponents.
  public static let oppose = """
    frame opposes
    verb  oppose  source=subject target=object
    role  rival, enemy  target=of,possessor
    yes   Norland opposes Sudra. | Norland > Sudra
    no    Norland opposes fishing.
    """

  /// Lines of words, the last of a name joined by plus signs, as a tab-separated table.
  static func rows(_ text: String) -> String {
    text.split(separator: "\n").map { line in
      line.split(separator: " ", omittingEmptySubsequences: false)
        .map { $0.split(separator: "+").joined(separator: " ") }.joined(separator: "\t")
    }.joined(separator: "\n")
  }
}
