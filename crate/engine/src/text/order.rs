//! One sort for every list. The standard library's is compiled anew for each type and each way to compare,
//! some six kilobytes a time, and the package that people download has to stay small.

use std::cmp::Ordering;

/// Up to so many items are put in their places one by one, which asks for no memory.
const FEW: usize = 20;

/// Sorts as `[T]::sort_by` does: what compares as equal keeps its order.
pub fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    if items.len() > FEW {
        let mut places = places(items.len(), &|a, b| compare(&items[a], &items[b]));
        for at in 0..items.len() {
            while places[at] != at {
                let place = places[at];
                items.swap(at, place);
                places.swap(at, place);
            }
        }
        return;
    }
    for next in 1..items.len() {
        let mut at = next;
        while at > 0 && compare(&items[at], &items[at - 1]).is_lt() {
            items.swap(at, at - 1);
            at -= 1;
        }
    }
}

/// Sorts as `[T]::sort_by_key` does.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |a, b| key(a).cmp(&key(b)));
}

/// Where each item goes.
fn places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|&a, &b| compare(a, b));
    let mut places = vec![0; count];
    for (place, item) in order.into_iter().enumerate() {
        places[item] = place;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_as_the_standard_library_does() {
        let mut state = 7_u32;
        for count in [0, 1, 2, 3, FEW, FEW + 1, 300] {
            let mut items: Vec<(u32, usize)> = (0..count)
                .map(|at| {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    (state >> 28, at)
                })
                .collect();
            let mut expected = items.clone();
            expected.sort_by_key(|item| item.0);
            sort_by_key(&mut items, |item| item.0);
            assert_eq!(items, expected);
            sort_by(&mut items, |a, b| b.cmp(a));
            assert!(items.is_sorted_by(|a, b| a > b));
        }
    }
}
