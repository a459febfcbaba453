use super::cross::{Gap, Parts, foot};
use super::progress::{Lamp, Word};
use super::*;
use crate::library::source_class::Lamps;

const AS_OF: &str = "2024-10-31";

fn day(text: &str) -> Day {
    moment::day(text).unwrap()
}

fn facts(mark: u8) -> Facts {
    Facts {
        id: [mark; 32],
        class: "provincial-inspection".to_owned(),
        batch: "第三轮".to_owned(),
        source: "省督察".to_owned(),
        origin: "工业源".to_owned(),
        pollution: vec!["大气".to_owned()],
        owner: format!("第{}单位", mark % 3),
        sponsor: format!("第{}领导", mark % 2),
        feedback: day("2024-05-20"),
        deadline: Some(day("2024-12-31")),
        own_deadline: None,
        milestones: vec![(day("2024-09-30"), None), (day("2024-12-15"), None)],
        begun: false,
        submitted: None,
        closed: None,
        extensions: 0,
        rebounds: 0,
        unsettled: false,
        counted: true,
    }
}

fn done(stated: &str, witnessed: Option<&str>) -> Option<Done> {
    Some(Done { stated: day(stated), witnessed: witnessed.map(day) })
}

#[test]
fn each_progress_word_has_its_meaning() {
    let as_of = day(AS_OF);
    let begun = |first: Option<&str>| Facts {
        begun: true,
        milestones: vec![(day("2024-09-30"), first.map(day)), (day("2024-12-15"), None)],
        ..facts(1)
    };
    assert_eq!(facts(1).word(as_of), Word::NotStarted);
    assert_eq!(begun(None).word(as_of), Word::Behind);
    assert_eq!(begun(Some("2024-10-08")).word(as_of), Word::OnSchedule);
    assert_eq!(begun(None).word(day("2024-09-29")), Word::OnSchedule);
    let submitted = Facts { submitted: done("2024-10-20", None), ..begun(None) };
    assert_eq!(submitted.word(as_of), Word::Completed);
    assert_eq!(Facts { closed: Some(day("2024-10-30")), ..submitted }.word(as_of), Word::Closed);
    // What is kept up without end 长期坚持 is never overdue, and behind only by a milestone.
    let long = Facts { deadline: None, begun: true, milestones: Vec::new(), ..facts(1) };
    assert_eq!((long.word(day("2044-01-01")), long.overdue(day("2044-01-01"))), (Word::OnSchedule, None));
}

#[test]
fn lamps_turn_by_the_parameters_of_the_class() {
    let lamps = Lamps { yellow: 30, red: 1 };
    let item =
        Facts { begun: true, milestones: vec![(day("2024-09-30"), Some(day("2024-09-01")))], ..facts(1) };
    for (on, lamp) in [
        ("2024-11-30", Lamp::Green),
        ("2024-12-01", Lamp::Yellow),
        ("2024-12-31", Lamp::Yellow),
        ("2025-01-01", Lamp::Red),
    ] {
        assert_eq!(item.lamp(day(on), lamps), lamp, "{on}");
    }
    assert_eq!(item.lamp(day("2025-01-01"), Lamps { yellow: 30, red: 7 }), Lamp::Yellow);
    assert_eq!(facts(1).lamp(day(AS_OF), lamps), Lamp::Red, "not begun, a milestone past");
    let warned = Facts { own_deadline: Some(day("2024-12-10")), ..item.clone() };
    assert_eq!(warned.lamp(day("2024-11-09"), lamps), Lamp::Green);
    assert_eq!(warned.lamp(day("2024-11-10"), lamps), Lamp::Yellow, "one's own deadline warns");
    assert_eq!(
        (warned.lamp(day("2024-12-11"), lamps), warned.overdue(day("2024-12-11"))),
        (Lamp::Yellow, None)
    );
    let late = Facts { begun: true, ..facts(1) };
    assert_eq!(late.lamp(day(AS_OF), lamps), Lamp::Yellow, "behind a milestone");
    let handed_in = Facts { submitted: done("2025-02-01", None), ..facts(1) };
    assert_eq!(handed_in.lamp(day("2025-03-01"), lamps), Lamp::Green);
}

#[test]
fn every_figure_holds_its_items_and_the_words_share_them_out() {
    let as_of = day(AS_OF);
    let all = [
        facts(1),
        Facts { begun: true, ..facts(2) },
        Facts { submitted: done("2024-10-20", None), ..facts(3) },
        Facts {
            submitted: done("2024-09-30", Some("2024-09-30")),
            closed: Some(day("2024-10-21")),
            deadline: Some(day("2024-09-30")),
            ..facts(4)
        },
        Facts {
            submitted: done("2024-09-30", Some("2024-10-10")),
            closed: Some(day("2024-10-25")),
            deadline: Some(day("2024-09-30")),
            ..facts(5)
        },
        Facts { deadline: Some(day("2024-10-01")), extensions: 2, ..facts(6) },
        Facts { counted: false, ..facts(7) },
        Facts { unsettled: true, rebounds: 1, begun: true, ..facts(8) },
    ];
    let snapshot = Snapshot {
        as_of,
        known_at: as_of,
        root: (0, [0; 32]),
        not_in_force: Vec::new(),
        items: all.to_vec(),
    };
    let lamps = |_: &str| Some(Lamps { yellow: 30, red: 1 });
    let look = Look { as_of, since: day("2024-10-01"), lamps: &lamps };
    let counted = Statistics::of(&snapshot, &look);
    let marks = |figure: Figure| -> Vec<u8> {
        counted.items(figure).iter().map(|place| snapshot.items[*place].id[0]).collect()
    };
    let words = [Figure::Closed, Figure::Completed, Figure::OnSchedule, Figure::Behind, Figure::NotStarted];
    let shares: Vec<usize> = words.iter().map(|word| counted.items(*word).len()).collect();
    assert_eq!(shares, [2, 1, 0, 2, 2]);
    assert_eq!(foot(counted.items(Figure::Due).len(), &shares, Parts::Exclusive), None);
    assert_eq!((&counted.left_out, marks(Figure::Unsettled)), (&vec![6], vec![8]));
    let rate = |share: Share| counted.rate(share);
    assert_eq!((rate(Share::Completed), rate(Share::Closed)), (Rate::of(3, 7), Rate::of(2, 7)));
    // Two handed in by the deadline: of one a witness proves it, of the other only the entry says so.
    assert_eq!(marks(Figure::Expired), [4, 5, 6]);
    assert_eq!((rate(Share::OnTimeWitnessed), rate(Share::OnTime)), (Rate::of(1, 3), Rate::of(2, 3)));
    assert_eq!((marks(Figure::OnTimeWitnessed), marks(Figure::OnTimeStated)), (vec![4], vec![5]));
    assert_eq!((marks(Figure::Overdue), all[5].overdue(as_of)), (vec![6], Some(30)));
    assert_eq!((marks(Figure::Extended), rate(Share::Rebounded)), (vec![6], Rate::of(1, 3)));
    assert_eq!((marks(Figure::Rebounded), counted.days_to_close), (vec![8], (154 + 158, 2)));
    // Within the period, October: one deadline came, on its first day, and nothing was handed in; two were crossed off.
    assert_eq!((marks(Figure::ExpiredSince), marks(Figure::OverdueSince)), (vec![6], vec![6]));
    assert_eq!((marks(Figure::NewlyClosed), marks(Figure::New)), (vec![4, 5], vec![]));
    for grouped in &counted.groups {
        assert_eq!((grouped.gap, grouped.groups.is_empty()), (None, false), "{:?}", grouped.by);
        // Every figure of the whole is the sum of those of the groups, which are counted by the same question.
        for (place, figure) in Figure::ALL.iter().enumerate().filter(|_| grouped.by != By::Pollution) {
            let parts: usize = grouped.groups.iter().map(|group| group.counts[place]).sum();
            assert_eq!(parts, counted.items(*figure).len(), "{:?} {figure:?}", grouped.by);
        }
    }
    let curve: Vec<(String, usize)> =
        counted.stock.iter().map(|(day, items)| (moment::day_text(*day), items.len())).collect();
    assert_eq!(curve.first(), Some(&("2024-05-31".to_owned(), 7)));
    assert_eq!(curve.last(), Some(&(AS_OF.to_owned(), 5)));
    assert_eq!(curve.len(), 6);
    assert_eq!(counted.items(Figure::Stock).len(), 5, "the curve ends at the stock");
}

#[test]
fn no_figure_or_share_has_the_word_of_another() {
    let mut codes: Vec<&str> = Figure::ALL.iter().map(|one| one.code()).collect();
    codes.extend(Share::ALL.iter().map(|one| one.code()));
    let all = codes.len();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), all);
    assert!(Figure::ALL.iter().all(|one| Figure::parse(one.code()) == Some(*one)));
    assert!(Share::ALL.iter().all(|one| Share::parse(one.code()) == Some(*one)));
    assert!(By::ALL.iter().all(|one| By::parse(one.code()) == Some(*one)));
}

/// Printed by Sichuan, Hubei, Jiangsu, Tangshan and in national papers, each with its two counts; read in reprints.
#[test]
fn published_rates_come_out() {
    for (part, whole, decimals, printed) in [
        (6345, 6532, 1, "97.1"),
        (8809, 8924, 1, "98.7"),
        (9049, 9070, 1, "99.8"),
        (3631, 3665, 1, "99.1"),
        (8839, 9070, 1, "97.5"),
        (460, 477, 1, "96.4"),
        (6, 13, 0, "46"),
        (2750, 3411, 0, "81"),
        (155, 155, 0, "100"),
        (68, 69, 1, "98.6"),
        (6, 40, 1, "15.0"),
        (10320, 10495, 1, "98.3"),
        // 唐山: 46 items, one of them closed; the denominator is the 45 that are left.
        (12, 46 - 1, 1, "26.7"),
        (32, 46 - 1, 1, "71.1"),
        (1, 46 - 1, 1, "2.2"),
        // "近60%", "近六成"
        (1275, 2164, 1, "58.9"),
        (313, 531, 1, "58.9"),
    ] {
        assert_eq!(Rate::of(part, whole).percent(decimals).as_deref(), Some(printed), "{part}/{whole}");
    }
    assert_eq!(Rate::of(0, 0).percent(1), None);
    assert_eq!(Rate::of(1, 8).percent(2).as_deref(), Some("12.50"));
    assert_eq!(Rate::of(5, 1000).percent(0).as_deref(), Some("1"), "half up");
    // A change is that of the two printed numbers, so that it can be checked on the paper.
    assert_eq!(Rate::of(2, 3).points_over(Rate::of(1, 3), 1).as_deref(), Some("+33.4"));
    assert_eq!(Rate::of(1, 3).points_over(Rate::of(2, 3), 1).as_deref(), Some("−33.4"));
    assert_eq!(Rate::of(1, 2).points_over(Rate::of(2, 4), 1).as_deref(), Some("0.0"));
    assert_eq!(Rate::of(1, 2).points_over(Rate::of(0, 0), 1), None);
}

#[test]
fn published_breakdowns_add_up_but_one_and_that_is_said() {
    let adds = |total, parts: &[usize]| assert_eq!(foot(total, parts, Parts::Exclusive), None, "{total}");
    // 四川 长江经济带 2018 to 2020: crossed off, and all.
    adds(46, &[20, 18, 8]);
    adds(62, &[20, 21, 21]);
    // 唐山 回头看, four mills: done and not.
    adds(56, &[33, 23]);
    adds(46, &[15, 31]);
    adds(38, &[10, 28]);
    adds(26, &[21, 5]);
    // 四川 at 2019-03-31, known on 04-11 and on 04-28: another breakdown of the same 89.
    adds(89, &[45, 37, 7]);
    adds(89, &[45, 39, 5]);
    // 江苏: finished, finished for now, and one that is named nowhere.
    assert_eq!(foot(3411, &[2750, 660], Parts::Exclusive), Some(Gap { total: 3411, sum: 3410 }));
    adds(2917, &[2795, 122]);
    // 强化督查 2017: the seven parts make five fewer than the total; the total is left as printed.
    let parts = [813, 565, 252, 120, 112, 48, 4];
    assert_eq!(foot(1919, &parts, Parts::Exclusive), Some(Gap { total: 1919, sum: 1914 }));
    // 第三轮央督 batch 2: 87 letters, 89 types, since a letter may be of several; how the 89 fall into types is made up here.
    assert_eq!(foot(87, &[50, 39], Parts::Several), None);
    assert_eq!(foot(87, &[88, 1], Parts::Several), Some(Gap { total: 87, sum: 89 }));
    assert_eq!(foot(87, &[50, 36], Parts::Several), Some(Gap { total: 87, sum: 86 }));
}
