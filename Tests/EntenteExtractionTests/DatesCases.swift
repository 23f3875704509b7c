import Testing

/// A sentence, the day it was published (`nil` for an undated document), and the date of the claim
/// toward the named target: `from..to basis`, an end left out when open, or `none`.
struct DateCase: CustomTestStringConvertible {
  let sentence: String
  let published: String?
  let expected: String
  let target: String

  init(
    _ sentence: String, _ expected: String, published: String? = friday, target: String = "Sweden"
  ) {
    self.sentence = sentence
    self.published = published
    self.expected = expected
    self.target = target
  }

  var testDescription: String { "\(sentence) (\(published ?? "undated"))" }

  /// 15 May 2020 was a Friday.
  static let friday = "2020-05-15"

  static let absolute: [DateCase] = [
    DateCase("Norway condemned Sweden on 4 April 2019.", "2019-04-04..2019-04-04 absolute"),
    DateCase("Norway condemned Sweden on April 4, 2019.", "2019-04-04..2019-04-04 absolute"),
    DateCase("On April 4th, 2019, Norway condemned Sweden.", "2019-04-04..2019-04-04 absolute"),
    DateCase(
      "On the 4th of April 2019 Norway condemned Sweden.", "2019-04-04..2019-04-04 absolute"),
    DateCase(
      "On Thursday, 4 April 2019, Norway condemned Sweden.", "2019-04-04..2019-04-04 absolute"),
    DateCase("Norway condemned Sweden on 2019-04-04.", "2019-04-04..2019-04-04 absolute"),
    DateCase("Norway condemned Sweden on Sept. 9, 2019.", "2019-09-09..2019-09-09 absolute"),
    DateCase("Norway condemned Sweden on 4-6 April 2019.", "2019-04-04..2019-04-06 absolute"),
    DateCase("Norway condemned Sweden on Feb. 29, 2019.", "none"),
    DateCase("In April 2019, Norway condemned Sweden.", "2019-04..2019-04 absolute"),
    DateCase("In May 2018 Norway condemned Sweden.", "2018-05..2018-05 absolute"),
    DateCase("In 2011, Norway condemned Sweden.", "2011..2011 absolute"),
    DateCase("Norway attacked Sweden in the year 1905.", "1905..1905 absolute"),
    DateCase("In early 2020, Norway condemned Sweden.", "2020-01..2020-04 absolute"),
    DateCase("Norway condemned Sweden in mid-2019.", "2019-05..2019-08 absolute"),
    DateCase("Norway condemned Sweden in late 2019.", "2019-09..2019-12 absolute"),
    DateCase("Norway condemned Sweden at the end of 2019.", "2019-09..2019-12 absolute"),
    DateCase("Norway condemned Sweden in early March 2020.", "2020-03-01..2020-03-10 absolute"),
    DateCase("Norway condemned Sweden in late February 2020.", "2020-02-21..2020-02-29 absolute"),
    DateCase("In the summer of 2019, Norway condemned Sweden.", "2019-06..2019-08 absolute"),
    DateCase("Norway condemned Sweden in the winter of 2019.", "2018-12..2019-02 absolute"),
    DateCase("Norway condemned Sweden in the fall of 2018.", "2018-09..2018-11 absolute"),
    DateCase("Norway condemned Sweden in the first quarter of 2019.", "2019-01..2019-03 absolute"),
    DateCase("In the second half of 2019, Norway condemned Sweden.", "2019-07..2019-12 absolute"),
    DateCase("In the 1990s, Norway supported Sweden.", "1990..1999 absolute"),
    DateCase("In the early 1990s, Norway supported Sweden.", "1990..1993 absolute"),
    DateCase("Norway supported Sweden in the late 1980s.", "1987..1989 absolute"),
    DateCase("Norway has supported Sweden since 2014.", "2014.. absolute"),
    DateCase("Norway has supported Sweden since early 2014.", "2014-01.. absolute"),
    DateCase("Norway has supported Sweden since April 4, 2019.", "2019-04-04.. absolute"),
    DateCase("Norway supported Sweden until 2018.", "..2018 absolute"),
    DateCase("Norway supported Sweden until the end of 2018.", "..2018-12 absolute"),
    DateCase("Norway will support Sweden by 2030.", "..2030 absolute"),
    DateCase("Norway supported Sweden from 2016 to 2019.", "2016..2019 absolute"),
    DateCase("Norway supported Sweden from 2016 until 2019.", "2016..2019 absolute"),
    DateCase("Norway supported Sweden in 2016-19.", "2016..2019 absolute"),
    DateCase("Norway supported Sweden between 2016 and 2019.", "2016..2019 absolute"),
    DateCase("Norway supported Sweden between May and July 2019.", "2019-05..2019-07 absolute"),
    DateCase("Norway supported Sweden from December to March 2019.", "2018-12..2019-03 absolute"),
    DateCase("In 2011, Norway condemned Sweden.", "2011..2011 absolute", published: nil),
  ]

  static let relative: [DateCase] = [
    DateCase("Norway condemned Sweden on Wednesday.", "2020-05-13..2020-05-13 relative"),
    DateCase("Norway condemned Sweden Wednesday.", "2020-05-13..2020-05-13 relative"),
    DateCase("On Friday, Norway condemned Sweden.", "2020-05-15..2020-05-15 relative"),
    DateCase("On Saturday, Norway condemned Sweden.", "2020-05-09..2020-05-09 relative"),
    DateCase("Norway condemned Sweden on Friday night.", "2020-05-15..2020-05-15 relative"),
    DateCase("Norway condemned Sweden early on Thursday.", "2020-05-14..2020-05-14 relative"),
    DateCase("Norway condemned Sweden late Thursday.", "2020-05-14..2020-05-14 relative"),
    DateCase("Norway condemned Sweden last Friday.", "2020-05-08..2020-05-08 relative"),
    DateCase("Norway condemned Sweden on Wednesday last week.", "2020-05-06..2020-05-06 relative"),
    DateCase("Norway will attack Sweden on Friday.", "2020-05-15..2020-05-15 relative"),
    DateCase("Norway will attack Sweden on Monday.", "2020-05-18..2020-05-18 relative"),
    DateCase("Norway will attack Sweden next Monday.", "2020-05-18..2020-05-18 relative"),
    DateCase("Norway condemned Sweden yesterday.", "2020-05-14..2020-05-14 relative"),
    DateCase("Norway condemned Sweden last night.", "2020-05-14..2020-05-14 relative"),
    DateCase("Norway today condemned Sweden.", "2020-05-15..2020-05-15 relative"),
    DateCase("Norway will attack Sweden tomorrow.", "2020-05-16..2020-05-16 relative"),
    DateCase(
      "Norway condemned Sweden the day before yesterday.", "2020-05-13..2020-05-13 relative"),
    DateCase("Norway condemned Sweden last week.", "2020-05-04..2020-05-10 relative"),
    DateCase("Norway last week condemned Sweden.", "2020-05-04..2020-05-10 relative"),
    DateCase("Norway condemned Sweden earlier this week.", "2020-05-11..2020-05-15 relative"),
    DateCase("Norway condemned Sweden this week.", "2020-05-11..2020-05-17 relative"),
    DateCase("Norway condemned Sweden last weekend.", "2020-05-09..2020-05-10 relative"),
    DateCase("Norway condemned Sweden over the weekend.", "2020-05-09..2020-05-10 relative"),
    DateCase("Norway condemned Sweden last month.", "2020-04..2020-04 relative"),
    DateCase("Norway condemned Sweden earlier this month.", "2020-05-01..2020-05-15 relative"),
    DateCase("Norway will sanction Sweden next month.", "2020-06..2020-06 relative"),
    DateCase("Norway condemned Sweden this year.", "2020..2020 relative"),
    DateCase("Norway condemned Sweden last year.", "2019..2019 relative"),
    DateCase("Norway condemned Sweden earlier this year.", "2020-01..2020-05 relative"),
    DateCase("Norway will sanction Sweden later this year.", "2020-05..2020-12 relative"),
    DateCase("Norway condemned Sweden late last year.", "2019-09..2019-12 relative"),
    DateCase("Norway condemned Sweden last April.", "2020-04..2020-04 relative"),
    DateCase("Norway condemned Sweden last May.", "2019-05..2019-05 relative"),
    DateCase("In March, Norway condemned Sweden.", "2020-03..2020-03 relative"),
    DateCase("In May, Norway condemned Sweden.", "2020-05..2020-05 relative"),
    DateCase("Norway condemned Sweden in August.", "2019-08..2019-08 relative"),
    DateCase("Norway will sanction Sweden in August.", "2020-08..2020-08 relative"),
    DateCase("Norway plans to sanction Sweden in March.", "2021-03..2021-03 relative"),
    DateCase("Norway condemned Sweden in March last year.", "2019-03..2019-03 relative"),
    DateCase("Norway condemned Sweden on April 4.", "2020-04-04..2020-04-04 relative"),
    DateCase("Norway condemned Sweden on 20 May.", "2019-05-20..2019-05-20 relative"),
    DateCase("Norway will attack Sweden on 20 May.", "2020-05-20..2020-05-20 relative"),
    DateCase("Norway condemned Sweden last summer.", "2019-06..2019-08 relative"),
    DateCase("Two months ago, Norway condemned Sweden.", "2020-03..2020-03 relative"),
    DateCase("Norway condemned Sweden three days ago.", "2020-05-12..2020-05-12 relative"),
    DateCase("Norway condemned Sweden two weeks ago.", "2020-04-27..2020-05-03 relative"),
    DateCase("Norway condemned Sweden a year ago.", "2019..2019 relative"),
    DateCase("Norway condemned Sweden a decade ago.", "2010..2010 relative"),
    DateCase("Norway has attacked Sweden over the past two years.", "2018..2020 relative"),
    DateCase("Norway has attacked Sweden since Monday.", "2020-05-11.. relative"),
    DateCase("Norway has supported Sweden since last year.", "2019.. relative"),
    DateCase("Norway had condemned Sweden a year earlier.", "2019..2019 relative"),
    DateCase("Norway condemned Sweden the previous day.", "2020-05-14..2020-05-14 relative"),
    DateCase(
      "Norway attacked Finland on 4 April 2019 and condemned Sweden two days later.",
      "2019-04-06..2019-04-06 absolute"),
    DateCase("Norway condemned Sweden last year.", "2019..2019 relative", published: "2020"),
    DateCase(
      "Norway condemned Sweden last month.", "2019-12..2019-12 relative", published: "2020-01"),
  ]

  static let none: [DateCase] = [
    DateCase("Norway condemned Sweden.", "none"),
    DateCase("Norway condemned Sweden on Wednesday.", "none", published: nil),
    DateCase("Norway condemned Sweden on Wednesday.", "none", published: "2020-05"),
    DateCase("In March, Norway condemned Sweden.", "none", published: nil),
    DateCase("In March, Norway condemned Sweden.", "none", published: "2020"),
    DateCase("Two months ago, Norway condemned Sweden.", "none", published: nil),
    DateCase("Norway condemned Sweden every Friday.", "none"),
    DateCase("Norway condemned Sweden under Resolution 1701.", "none"),
    DateCase("Norway attacked Sweden with 2000 troops.", "none"),
    DateCase("Norway attacked Sweden with 2,000 troops.", "none"),
    DateCase("Norway attacked Sweden in 1200 villages.", "none"),
    DateCase("Norway attacked Sweden in Operation 1027.", "none"),
    DateCase("Norway attacked Sweden at 9.", "none"),
    DateCase("Norway may attack Sweden.", "none"),
    DateCase("Norway condemned Sweden for the march.", "none"),
    DateCase("Norway condemned Sweden two days after the vote.", "none"),
    DateCase("Norway condemned Sweden a week after 4 April 2019.", "none"),
    DateCase("Norway condemned Sweden several years ago.", "none"),
    DateCase("Norway condemned Sweden a year later.", "none"),
    DateCase("Norway condemned Sweden for the first time.", "none"),
    DateCase("Norway condemned Sweden on 4/4/2019.", "none"),
    DateCase("Norway condemned Sweden over a 2019 film.", "none"),
    DateCase("Norway condemned Sweden's role during the 2011 uprising.", "none"),
  ]

  static let attachment: [DateCase] = [
    DateCase("Norway backs Sweden, which was founded in 1905.", "none"),
    DateCase("Norway, which attacked Finland in 2014, condemned Sweden.", "none"),
    DateCase(
      "Norway, which attacked Finland in 2014, condemned Sweden.", "2014..2014 absolute",
      target: "Finland"),
    DateCase(
      "Norway, which attacked Finland, on Wednesday condemned Sweden.",
      "2020-05-13..2020-05-13 relative"),
    DateCase(
      "Norway, which attacked Finland, on Wednesday condemned Sweden.", "none", target: "Finland"),
    DateCase("Norway supports Sweden, the ministry said on Wednesday.", "none"),
    DateCase("The ministry said on Wednesday that Norway supports Sweden.", "none"),
    DateCase("The ministry said that Norway supported Sweden in 2014.", "2014..2014 absolute"),
    DateCase("The ministry said that in 2014 Norway supported Sweden.", "2014..2014 absolute"),
    DateCase("Norway vowed to support Sweden on Wednesday.", "none"),
    DateCase("Norway began supporting Sweden in 2014.", "2014..2014 absolute"),
    DateCase("In 2014, Norway began supporting Sweden.", "2014..2014 absolute"),
    DateCase("On Wednesday, Finland accused Norway of supporting Sweden.", "none"),
    DateCase(
      "On Wednesday, Finland accused Norway of supporting Sweden.",
      "2020-05-13..2020-05-13 relative", target: "Norway"),
    DateCase(
      "Finland on Wednesday accused Norway of supporting Sweden in 2014.", "2014..2014 absolute"),
    DateCase(
      "Finland on Wednesday accused Norway of supporting Sweden in 2014.",
      "2020-05-13..2020-05-13 relative", target: "Norway"),
    DateCase(
      "Norway attacked Finland in 2014 and condemned Sweden in 2018.", "2018..2018 absolute"),
    DateCase(
      "Norway attacked Finland in 2014 and condemned Sweden in 2018.", "2014..2014 absolute",
      target: "Finland"),
    DateCase(
      "On Wednesday, Norway attacked Finland and condemned Sweden.",
      "2020-05-13..2020-05-13 relative"),
    DateCase(
      "On Wednesday, after Finland fell, Norway condemned Sweden.",
      "2020-05-13..2020-05-13 relative"),
    DateCase("After Finland fell in 2014, Norway condemned Sweden.", "none"),
    DateCase("Denmark condemned Norway's 2019 attack on Sweden.", "2019..2019 absolute"),
    DateCase("Denmark condemned Norway's 2019 attack on Sweden.", "none", target: "Norway"),
    DateCase(
      "Denmark on Monday condemned Norway's 2019 attack on Sweden.",
      "2020-05-11..2020-05-11 relative", target: "Norway"),
    DateCase("Norway, an ally of Sweden since 2014, attacked Finland.", "2014.. absolute"),
    DateCase(
      "Norway, an ally of Sweden since 2014, attacked Finland.", "none", target: "Finland"),
    DateCase(
      "Norway-backed Finland attacked Sweden on Wednesday.", "2020-05-13..2020-05-13 relative"),
    DateCase("Norway-backed Finland attacked Sweden on Wednesday.", "none", target: "Finland"),
    DateCase("In 2014 rebels and Norway attacked Sweden.", "2014..2014 absolute"),
    DateCase("In 2014 Norway supported Sweden.", "2014..2014 absolute"),
    DateCase(
      "Norway's attack on Sweden on Wednesday drew anger.", "2020-05-13..2020-05-13 relative"),
    DateCase(
      "Finland condemned Wednesday's attack by Norway on Sweden.",
      "2020-05-13..2020-05-13 relative"),
    DateCase("OSLO, April 4 (Agency) - Norway condemned Sweden.", "none"),
    DateCase("Norway plans to support Sweden next year.", "2021..2021 relative"),
    DateCase("Norway promised on Monday to arm Sweden in August.", "2020-08..2020-08 relative"),
    DateCase("Norway supported Sweden in the war of 2014.", "none"),
    DateCase("Norway condemned Sweden for a massacre in 2014.", "none"),
    DateCase(
      "Norway condemned Sweden for a massacre on Monday.", "2020-05-11..2020-05-11 relative"),
    DateCase("Norway condemned Sweden in 2014 for a massacre.", "2014..2014 absolute"),
    DateCase("Norway condemned Sweden over the Sept. 9, 2014, attacks.", "none"),
    DateCase("Norway condemned Sweden on May Day.", "none"),
    DateCase("Norway has condemned Sweden since the coup on Monday.", "none"),
    DateCase("Norway is set to sanction Sweden on Monday.", "2020-05-18..2020-05-18 relative"),
    DateCase(
      "Norway will sanction Sweden on 18 June next year.", "2021-06-18..2021-06-18 relative"),
    DateCase("Norway had condemned Sweden two days before.", "none"),
    DateCase("Sweden's comments about Finland in 2014 were condemned by Norway.", "none"),
    DateCase("Since 2014, Norway has armed Finland and supported Sweden.", "2014.. absolute"),
    DateCase("Norway has been an ally of Sweden since 2014.", "2014.. absolute"),
    DateCase("Sweden has been supported by Norway since last March.", "2020-03.. relative"),
    DateCase("Sweden, attacked by Norway in 2014, fell.", "2014..2014 absolute"),
    DateCase("Theresa May condemned Sweden.", "none"),
    DateCase("Norway's Jan Larsen condemned Sweden.", "none"),
    DateCase("Norway voiced support for Sweden on Wednesday.", "2020-05-13..2020-05-13 relative"),
    DateCase("During the 2011 uprising, Norway supported Sweden.", "2011..2011 absolute"),
  ]
}
