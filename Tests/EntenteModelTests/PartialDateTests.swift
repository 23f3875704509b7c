import EntenteModel
import Testing

@Suite struct PartialDateTests {
  @Test(
    "a date is read in every form that names a year, a month or a day",
    arguments: [
      ("2020", "2020"), ("2020-02", "2020-02"), ("2020-02-29", "2020-02-29"),
      ("20200229", "2020-02-29"), ("2020-02-29T23:59:59Z", "2020-02-29"),
      ("2020-02-29 10:00", "2020-02-29"), ("0001-01-01", "0001-01-01"),
    ])
  func reads(text: String, written: String) {
    #expect(PartialDate(text)?.description == written)
  }

  @Test(
    "what is no date is refused",
    arguments: [
      "", "-", "20", "2020-", "2020-13", "2020-00", "2019-02-29", "2020-02-30", "2020-2-1",
      "2020-02-01-01", "0000", "20201301", "next year", "２０２０", "2020-02-2x", "T10:00",
    ])
  func refuses(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test("a day without a month is no date")
  func dayWithoutMonth() {
    #expect(PartialDate(year: 2020, day: 3) == nil)
  }

  @Test(
    "a year and a month cover their first to their last day",
    arguments: [
      ("2020", "2020-01-01", "2020-12-31"), ("2020-02", "2020-02-01", "2020-02-29"),
      ("1900-02", "1900-02-01", "1900-02-28"), ("2000-02", "2000-02-01", "2000-02-29"),
      ("2021-04-07", "2021-04-07", "2021-04-07"),
    ])
  func covers(text: String, first: String, last: String) throws {
    let date = try #require(PartialDate(text))
    #expect(date.firstDay.description == first)
    #expect(date.lastDay.description == last)
  }

  @Test("every day from 1 January 1600 to 2400 has the next number, and its number gives it back")
  func dayNumbers() throws {
    let first = try #require(PartialDate(year: 1600, month: 1, day: 1)).dayNumber
    let last = try #require(PartialDate(year: 2400, month: 12, day: 31)).dayNumber
    // 801 years, 195 of them with 29 February.
    #expect(last - first + 1 == 801 * 365 + 195)
    for number in first...last {
      let date = try #require(PartialDate(dayNumber: number))
      if date.dayNumber != number { Issue.record("\(date) has number \(date.dayNumber)") }
    }
    #expect(PartialDate(dayNumber: 0)?.description == "1970-01-01")
  }

  @Test("numbers outside the years 1 to 9999 give no day")
  func outsideTheCalendar() throws {
    let first = try #require(PartialDate(year: 1, month: 1, day: 1)).dayNumber
    let last = try #require(PartialDate(year: 9999, month: 12, day: 31)).dayNumber
    #expect(PartialDate(dayNumber: first - 1) == nil)
    #expect(PartialDate(dayNumber: last + 1) == nil)
    #expect(PartialDate(dayNumber: last)?.description == "9999-12-31")
  }
}
