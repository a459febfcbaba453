//! Every path that a source file names: `use` trees, types, expressions, and the tokens of macros and attributes.

use syn::buffer::{Cursor, TokenBuffer};
use syn::visit::{self, Visit};

/// A path as written, and the module that it stands in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Named {
    /// the module, from the crate's root
    pub within: Vec<String>,
    /// the segments as written; `*` for a glob
    pub path: Vec<String>,
}

/// All paths of a file that is this module.
pub fn named(text: &str, module: &[String]) -> syn::Result<Vec<Named>> {
    let file = syn::parse_file(text)?;
    let mut reader = Reader { within: module.to_vec(), found: Vec::new() };
    reader.visit_file(&file);
    reader.found.sort();
    reader.found.dedup();
    Ok(reader.found)
}

/// Every word of a text of tokens, comments and strings left out.
pub fn words(text: &str) -> Vec<String> {
    let Ok(tokens) = text.parse() else { return Vec::new() };
    let tokens = flat(TokenBuffer::new2(tokens).begin());
    tokens
        .into_iter()
        .filter_map(|token| if let Token::Word(word) = token { Some(word) } else { None })
        .collect()
}

impl Named {
    /// The path from the crate's root, where it leads into this crate; `own` is the crate's name as others write it.
    pub fn absolute(&self, own: Option<&str>) -> Option<Vec<String>> {
        let mut module = self.within.clone();
        let mut rest = self.path.iter().map(String::as_str).peekable();
        match rest.next()? {
            "crate" if own.is_none() => module.clear(),
            first if own == Some(first) => module.clear(),
            _ if own.is_some() => return None,
            "self" => {}
            "super" => {
                module.pop();
                while rest.next_if_eq(&"super").is_some() {
                    module.pop();
                }
            }
            // In the root file a bare name is a module of the crate, elsewhere a neighbour or another crate.
            _ => return None,
        }
        module.extend(rest.map(str::to_owned));
        Some(module)
    }
}

struct Reader {
    within: Vec<String>,
    found: Vec<Named>,
}

impl Reader {
    fn add(&mut self, path: Vec<String>) {
        self.found.push(Named { within: self.within.clone(), path });
    }

    fn tree(&mut self, before: &[String], tree: &syn::UseTree) {
        let with = |name: &dyn ToString| [before, &[name.to_string()]].concat();
        match tree {
            syn::UseTree::Path(path) => self.tree(&with(&path.ident), &path.tree),
            syn::UseTree::Name(name) => self.add(with(&name.ident)),
            syn::UseTree::Rename(name) => self.add(with(&name.ident)),
            syn::UseTree::Glob(_) => self.add(with(&"*")),
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| self.tree(before, tree)),
        }
    }

    fn tokens(&mut self, cursor: Cursor<'_>) {
        for path in in_tokens(&flat(cursor)) {
            self.add(path);
        }
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        self.within.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
        self.within.pop();
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.tree(&[], &item.tree);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.segments.len() > 1 {
            self.add(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        self.tokens(TokenBuffer::new2(called.tokens.clone()).begin());
        visit::visit_macro(self, called);
    }

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        if let syn::Meta::List(list) = &attribute.meta {
            self.tokens(TokenBuffer::new2(list.tokens.clone()).begin());
        }
        visit::visit_attribute(self, attribute);
    }

    /// `pub(super)` and `pub(in …)` name who may look, not what is used.
    fn visit_vis_restricted(&mut self, _: &'ast syn::VisRestricted) {}
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Word(String),
    Mark(char),
    Text(String),
    Open,
    Close,
}

fn flat(mut cursor: Cursor<'_>) -> Vec<Token> {
    let mut tokens = Vec::new();
    while !cursor.eof() {
        if let Some((inside, _, _, after)) = cursor.any_group() {
            tokens.push(Token::Open);
            tokens.extend(flat(inside));
            tokens.push(Token::Close);
            cursor = after;
        } else if let Some((word, after)) = cursor.ident() {
            tokens.push(Token::Word(word.to_string()));
            cursor = after;
        } else if let Some((mark, after)) = cursor.punct() {
            tokens.push(Token::Mark(mark.as_char()));
            cursor = after;
        } else if let Some((text, after)) = cursor.literal() {
            tokens.push(Token::Text(text.to_string()));
            cursor = after;
        } else if let Some((_, after)) = cursor.token_tree() {
            cursor = after;
        }
    }
    tokens
}

/// Paths in loose tokens; a string that is a path counts, since attributes of serde name functions so.
fn in_tokens(tokens: &[Token]) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match token {
            Token::Word(_) => at = follow(tokens, at, &[], &mut found),
            Token::Text(text) => {
                let text = text.trim_matches('"');
                if let Ok(path) = syn::parse_str::<syn::Path>(text)
                    && path.segments.len() > 1
                {
                    found.push(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
                }
                at += 1;
            }
            _ => at += 1,
        }
    }
    found
}

/// Follows one path, through the braces of a `use`; answers where it ends.
fn follow(tokens: &[Token], from: usize, before: &[String], found: &mut Vec<Vec<String>>) -> usize {
    let mut path = before.to_vec();
    let mut at = from;
    loop {
        match tokens.get(at) {
            Some(Token::Word(word)) => path.push(word.clone()),
            Some(Token::Mark('*')) => path.push("*".to_owned()),
            Some(Token::Open) if at > from => {
                at += 1;
                while tokens.get(at).is_some_and(|token| *token != Token::Close) {
                    at = match tokens.get(at) {
                        Some(Token::Word(_)) => follow(tokens, at, &path, found),
                        _ => at + 1,
                    };
                }
                return at + 1;
            }
            _ => break,
        }
        at += 1;
        if tokens.get(at..at + 2) != Some(&[Token::Mark(':'), Token::Mark(':')]) {
            break;
        }
        at += 2;
    }
    if path.len() > 1 {
        found.push(path);
    }
    at.max(from + 1)
}
