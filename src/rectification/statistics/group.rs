//! What items are shared out by. Each group is counted by the same figures as the whole.

use super::cross::Parts;
use super::figure::{Figure, Held, Look, Share};
use super::rate::Rate;
use super::{Facts, Places};
use crate::rectification::tree::TreeMap;

/// A field that items are shared out by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// source and batch 来源×批次
    Source,
    /// class of source 类别
    Class,
    /// responsible organisation 责任单位
    Owner,
    /// leader who answers for it 包保领导
    Sponsor,
    /// where it comes from 源类
    Origin,
    /// what is polluted 污染类型; an item may be of several
    Pollution,
    /// progress word 进度
    Word,
}

/// Items that have one value of the field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// the value; empty where there is none
    pub name: String,
    /// which items
    pub items: Places,
    /// how many each figure holds, in the order of `Figure::ALL`
    pub counts: Vec<usize>,
}

impl Group {
    /// How many a figure holds.
    pub fn count(&self, figure: Figure) -> usize {
        let place = Figure::ALL.iter().position(|one| *one == figure);
        place.and_then(|place| self.counts.get(place)).copied().unwrap_or_default()
    }

    /// A share within the group.
    pub fn rate(&self, share: Share) -> Rate {
        let (part, whole) = share.of();
        Rate::of(self.count(part), self.count(whole))
    }
}

impl By {
    /// All of them.
    pub const ALL: [By; 7] =
        [By::Source, By::Class, By::Owner, By::Sponsor, By::Origin, By::Pollution, By::Word];

    /// Its word on the wire and in templates.
    pub fn code(self) -> &'static str {
        match self {
            By::Source => "source",
            By::Class => "class",
            By::Owner => "owner",
            By::Sponsor => "sponsor",
            By::Origin => "origin",
            By::Pollution => "pollution",
            By::Word => "word",
        }
    }

    /// The field of that word.
    pub fn parse(code: &str) -> Option<By> {
        By::ALL.into_iter().find(|by| by.code() == code)
    }

    /// How its groups share the items.
    pub fn parts(self) -> Parts {
        if self == By::Pollution { Parts::Several } else { Parts::Exclusive }
    }

    /// The groups of these items, by name.
    pub fn groups(self, items: &[Facts], places: &[usize], held: &[Held], look: &Look) -> Vec<Group> {
        let mut groups: TreeMap<String, Places> = TreeMap::new();
        for (place, item) in places.iter().filter_map(|place| Some((*place, items.get(*place)?))) {
            for name in self.names(item, look) {
                groups.change(name, &mut |all| all.push(place));
            }
        }
        let group = |(name, group): (&String, &Places)| Group {
            name: name.clone(),
            items: group.clone(),
            counts: Held::counts(held, group),
        };
        groups.iter().map(group).collect()
    }

    fn names(self, item: &Facts, look: &Look) -> Vec<String> {
        vec![match self {
            By::Source if item.batch.is_empty() => item.source.clone(),
            By::Source => format!("{} {}", item.source, item.batch),
            By::Class => item.class.clone(),
            By::Owner => item.owner.clone(),
            By::Sponsor => item.sponsor.clone(),
            By::Origin => item.origin.clone(),
            By::Pollution if item.pollution.is_empty() => String::new(),
            By::Pollution => return item.pollution.clone(),
            By::Word => item.word(look.as_of).code().to_owned(),
        }]
    }
}
