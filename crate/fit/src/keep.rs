//! Which features are kept: those that weigh much when all are weighed.

use crate::logistic::{Row, Separator};

/// So many features are kept, as many as the package has room for. Of a hundred risky posts that it was not fitted on
/// the model finds about one more with twice as many, and no more with all of them.
pub const KEPT: usize = 45_000;

/// A feature seen in fewer posts than this has nothing to teach.
const LEAST_POSTS: u32 = 2;

/// Gives the features of some posts numbers of their own, in order; returns the feature of each number.
pub fn number(rows: &mut [Row], features: usize) -> Vec<u32> {
    let mut posts = vec![0u32; features];
    for &(feature, _) in rows.iter().flatten() {
        posts[feature as usize] += 1;
    }
    let known: Vec<u32> = (0..features as u32).filter(|&feature| posts[feature as usize] >= LEAST_POSTS).collect();
    renumber(rows, &known, features);
    known
}

/// As many of the features, those that matter most to any family, in order. `posts` says in how many posts each is.
pub fn choose(separators: &[Separator], posts: &[u32], many: usize) -> Vec<u32> {
    let mut importance = vec![0.0f32; posts.len()];
    for separator in separators {
        let says = |feature: usize| separator.weights[feature].abs() * (posts[feature] as f32).sqrt();
        let square: f32 = (0..posts.len()).map(|feature| says(feature).powi(2)).sum();
        for (feature, importance) in importance.iter_mut().enumerate() {
            *importance = importance.max(says(feature) / square.sqrt());
        }
    }
    let mut chosen: Vec<u32> = (0..posts.len() as u32).collect();
    chosen.sort_by(|&a, &b| importance[b as usize].total_cmp(&importance[a as usize]));
    chosen.truncate(many);
    chosen.sort_unstable();
    chosen
}

/// Leaves in some rows only these features, each with its place among them as its number.
pub fn renumber(rows: &mut [Row], kept: &[u32], features: usize) {
    let mut places = vec![None; features];
    for (place, &feature) in kept.iter().enumerate() {
        places[feature as usize] = Some(place as u32);
    }
    for row in rows {
        *row = row.iter().filter_map(|&(feature, value)| Some((places[feature as usize]?, value))).collect();
    }
}

/// Rows of length one, as the engine weighs them.
pub fn normalise(rows: &mut [Row]) {
    for row in rows {
        let length = row.iter().map(|(_, value)| value * value).sum::<f32>().sqrt().max(1.0);
        row.iter_mut().for_each(|(_, value)| *value /= length);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feature_of_one_post_gets_no_number() {
        let mut rows = [vec![(7, 1.0), (3, 0.5)], vec![(3, 0.5)]];
        assert_eq!(number(&mut rows, 8), [3]);
        assert_eq!(rows, [vec![(0, 0.5)], vec![(0, 0.5)]]);
    }

    #[test]
    fn what_weighs_much_in_many_posts_is_kept() {
        let separators = [
            Separator { weights: vec![1.0, 0.0, -2.0, 1.0], bias: 0.0 },
            Separator { weights: vec![0.0, 0.1, 0.0, 0.0], bias: 0.0 },
        ];
        let posts = [4, 1, 9, 9];
        // The second says little, but all that there is about the other family.
        assert_eq!(choose(&separators, &posts, 2), [1, 2]);
        assert_eq!(choose(&separators, &posts, 3), [1, 2, 3]);
    }

    #[test]
    fn rows_get_the_length_of_one() {
        let mut rows = [vec![(0, 3.0), (1, 4.0)]];
        normalise(&mut rows);
        assert_eq!(rows, [vec![(0, 0.6), (1, 0.8)]]);
    }
}
