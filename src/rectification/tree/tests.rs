use super::*;
use proptest::prelude::*;
use std::collections::BTreeMap;

#[derive(Clone, Debug)]
enum Step {
    Insert(u16, u8),
    Change(u16, u8),
    Remove(u16),
    First,
}

fn step() -> impl Strategy<Value = Step> {
    let key = || prop_oneof![0..900_u16, 0..20_u16];
    prop_oneof![
        6 => (key(), any::<u8>()).prop_map(|(key, value)| Step::Insert(key, value)),
        2 => (key(), any::<u8>()).prop_map(|(key, value)| Step::Change(key, value)),
        2 => key().prop_map(Step::Remove),
        1 => Just(Step::First),
    ]
}

proptest! {
    /// Authority: the map of the standard library.
    #[test]
    fn a_map_of_runs_is_a_map(steps in prop::collection::vec(step(), 0..1500), sought in 0..900_u16, limit in 0..9_u8) {
        let (mut ours, mut theirs) = (TreeMap::new(), BTreeMap::new());
        for step in steps {
            match step {
                Step::Insert(key, value) => prop_assert_eq!(ours.insert(key, value), theirs.insert(key, value)),
                Step::Change(key, value) => {
                    ours.change(key, &mut |known: &mut u8| *known = known.wrapping_add(value));
                    let known = theirs.entry(key).or_default();
                    *known = known.wrapping_add(value);
                }
                Step::Remove(key) => prop_assert_eq!(ours.remove(&key), theirs.remove(&key)),
                Step::First => prop_assert_eq!(ours.take(0, 0), theirs.pop_first()),
            }
        }
        prop_assert_eq!(ours.len(), theirs.len());
        prop_assert_eq!(ours.is_empty(), theirs.is_empty());
        prop_assert_eq!(ours.get(&sought), theirs.get(&sought));
        prop_assert!(ours.iter().eq(theirs.iter()));
        prop_assert!(ours.from(&sought).eq(theirs.range(sought..)));
        prop_assert_eq!(ours.last().copied(), theirs.last_key_value().map(|(key, value)| (*key, *value)));
        prop_assert!(ours.0.iter().all(|run| (1..=RUN).contains(&run.len())));
        let again: TreeMap<u16, u8> = theirs.clone().into_iter().collect();
        prop_assert_eq!(&again, &ours);
        ours.retain(|key, _| key % 10 < u16::from(limit));
        theirs.retain(|key, _| key % 10 < u16::from(limit));
        prop_assert!(ours.into_iter().eq(theirs));
    }

    #[test]
    fn a_set_of_runs_is_a_set(members in prop::collection::vec(0..500_u16, 0..900)) {
        let ours: TreeSet<u16> = members.iter().copied().collect();
        let theirs: std::collections::BTreeSet<u16> = members.into_iter().collect();
        prop_assert_eq!(ours.len(), theirs.len());
        prop_assert!(ours.iter().eq(theirs.iter()));
        prop_assert!(ours.into_iter().eq(theirs));
    }
}

/// What ascends fills its runs.
#[test]
fn what_comes_in_order_leaves_no_gaps() {
    let all: TreeSet<usize> = (0..RUN * 10).collect();
    assert_eq!(all.0.0.len(), 10);
}
