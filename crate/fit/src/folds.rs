//! Folds for cross-validation: a risky post and its safe twin stay together.

use std::collections::HashMap;

use crate::corpus::Post;

/// The fold of each post.
pub fn folds(posts: &[Post], count: usize) -> Vec<usize> {
    let index: HashMap<&str, usize> = posts.iter().enumerate().map(|(i, post)| (post.id.as_str(), i)).collect();
    let mut parent: Vec<usize> = (0..posts.len()).collect();
    for (i, post) in posts.iter().enumerate() {
        for twin in post.twins() {
            if let Some(&j) = index.get(twin) {
                let (a, b) = (root(&parent, i), root(&parent, j));
                parent[a.max(b)] = a.min(b);
            }
        }
    }
    (0..posts.len()).map(|i| spread(&posts[root(&parent, i)].id) % count).collect()
}

fn root(parent: &[usize], mut at: usize) -> usize {
    while parent[at] != at {
        at = parent[at];
    }
    at
}

/// Spreads ids over folds, the same on every machine.
fn spread(id: &str) -> usize {
    let hash = id.bytes().fold(0xcbf2_9ce4_8422_2325u64, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3));
    ((hash ^ hash >> 32) >> 7) as usize
}
