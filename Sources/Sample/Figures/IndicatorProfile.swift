import Domain

/// The size of an indicator in three years, for those no other part of the sample decides.
struct IndicatorProfile {
  let indicator: String
  /// What 2018, 2019 and 2020 came to: the year's total of a flow, the year-end of a stock or a
  /// rate; in units of 10^−decimals.
  let years: [Int]
  /// Whether a province has it or has it not, so that its figure is 1 or 0.
  let isFlag: Bool

  /// The profiles by indicator.
  ///
  /// Published where national_indicators.csv has the figure (IC layout
  /// applications, value added, satisfaction, GI-sign users and output, PPH offices, electronic
  /// filing, all of single years); made up elsewhere.
  static let all: [IndicatorProfile] = text.split(separator: "\n").map { line in
    let cells = line.split(separator: " ").map(String.init)
    return IndicatorProfile(
      indicator: cells[0], years: cells[1...3].map { tenfold($0) }, isFlag: cells.count > 4)
  }

  private static func tenfold(_ text: String) -> Int {
    let parts = text.split(separator: ".")
    guard parts.count == 2 else { return Int(text) ?? 0 }
    return (Int(parts[0]) ?? 0) * 10 + (Int(parts[1]) ?? 0)
  }

  private static let text = """
    coordination_meetings_held 8 10 10
    number_of_pilot_provinces_strong_cities_strong_enterprises 420 486 540
    rules_issued_or_revised 14 17 21
    research_outputs 5 6 8
    supervision_visits 10 14 16
    entities_under_joint_punishment 180 243 310
    ip_arbitration_bodies 28 33 41
    mediation_bodies 720 864 1052
    mediation_success_rate 66.5 68.8 71.2
    adjudication_cases_filed 34000 38800 42300
    adjudication_cases_closed 33500 38100 41700
    typical_cases_published 20 25 30
    cases_protecting_well_known_marks 960 1120 1190
    ic_layout_applications 4431 8319 14375
    ic_layout_infringement_cases 18 24 29
    cooperation_agreements 42 60 85
    cases_transferred 1450 1820 2150
    officers_trained 21000 26000 24000
    share_covered_2_4_01 58.0 66.4 73.1
    leads_from_online_monitoring 31000 42000 58000
    requests_accepted 18000 21500 25000
    cases_guided 120 210 380
    average_response_days 9.5 7.8 6.2
    protection_budget 186000 214000 238000
    staff_2_4_06 9800 10350 10900
    gi_standards 1560 1690 1830
    users_approved_2_5_04 610 700 1052
    average_days_to_approve 46.0 38.0 27.0
    special_signs_registered 24 31 28
    olympic_sign_cases_handled 60 85 96
    user_satisfaction_with_examination_quality 83.8 84.8 85.4
    pass_rate_in_sampling 91.2 92.1 93.0
    requests_by_mode 120000 151000 176000
    pph_partner_offices 28 28 30
    pass_rate_in_quality_checks 95.1 95.8 96.3
    share_of_electronic_trademark_filings 90.5 95.6 98.0
    share_of_electronic_trademark_procedures 71.0 82.0 91.0
    smart_functions_in_use 3 6 11
    bad_faith_filings_refused 32000 39000 41000
    patent_assignments_and_licences 253000 307000 405000
    bodies_with_an_asset_management_rule 640 790 960
    operation_platforms 14 16 17
    key_cities 18 26 37
    demonstration_areas 12 20 31
    products_issued_4_1_08 2 7 14
    amount_4_1_08 10.0 32.8 71.4
    pilot_bodies_4_1_09 18 26 35
    local_pilot_projects 84 118 160
    central_enterprises_involved 38 47 56
    smes_covered 41000 52000 66000
    advantage_and_demonstration_enterprises 2900 3600 5700
    measures_delivered 310 380 420
    universities_and_institutes_involved 70 98 110
    firms_that_disclose 210 340 520
    certified_bodies 21000 31000 43000
    share_of_support_money_spent_on_later_stages 34.0 41.0 52.0
    clusters 30 37 45
    brand_agencies 110 134 161
    illegal_agency_cases_handled 190 640 980
    trademark_agencies_warned_or_fined 240 410 460
    inspections 2600 3100 3000
    value_added_of_patent_intensive_industries 107000.0 114600.0 121300.0
    share_of_patent_intensive_industries_in_gdp 11.6 11.6 12.0
    concordances_and_reports 2 3 4
    direct_output_of_gi_sign_users 5100.2 5900.5 6398.1
    counties_helped 320 410 480
    pilot_areas_4_4_05 13 13 15
    navigation_projects 180 240 290
    good_practices_reported 62 84 101
    share_of_reported_problems_resolved 88.0 91.0 94.0
    models_promoted 18 27 31
    score_on_the_ip_indicator 76.0 79.2 82.4
    share_of_cities_with_ip_protection_in_the_government_appraisal 38.0 57.0 84.0
    platforms_integrated 4 6 9
    datasets_opened 23 31 41
    downloads 1800000 2600000 3900000
    training_sessions 820 960 900
    people_trained_in_sessions 61000 74000 103000
    people_in_degree_courses 42 58 60
    people_in_training_courses 260 310 120
    analyses_produced 14 18 22
    agreements_signed 22 26 17
    exchange_activities 31 36 18
    local_events_hosted 26 33 17
    publicity_activities 3100 3600 3900
    activities_abroad 12 15 6
    pilot_schools 113 147 165
    local_activities_7_1_12 2600 2900 3000
    people_trained_7_2_01 14000 17000 19000
    provinces_that_carried_out_the_reform 0 4 21 flag
    programmes 76 88 101
    graduates 4100 4800 5600
    think_tanks 9 12 15
    practitioners_trained 52000 63000 71000
    """
}
