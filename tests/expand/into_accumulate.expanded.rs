// einsum_into!("ij->j", a += &mut c)

fn main() {
    {
        use einsum::__private::{
            literal as __einsum_literal, of_rank as __einsum_of_rank,
            of_rank_at_least as __einsum_of_rank_at_least,
            output_arg_of_rank as __einsum_output_arg_of_rank,
            output_arg_of_rank_at_least as __einsum_output_arg_of_rank_at_least,
            output_of_rank as __einsum_output_of_rank,
            output_of_rank_at_least as __einsum_output_of_rank_at_least,
        };
        match (
            __einsum_of_rank::<2usize, _>(&(a)),
            __einsum_output_of_rank::<1usize, _>(&mut c),
        ) {
            (op0, mut output) => {
                use einsum::__private::*;
                /// `ij->j`: out[j] = Σ i: x0[i, j]
                ///
                /// - `j`: free
                /// - `i`: sum
                ///
                /// Strategy `Reduce`.
                ///
                /// - 4 vectors along `j`
                /// - 4 vectors of partial sums along `i`
                struct Nest0<T, X0, U, N_j, N_i> {
                    x0: In<T, X0>,
                    out: Out<T, U>,
                    n_j: N_j,
                    n_i: N_i,
                    x0_i: isize,
                    x0_j: isize,
                    out_j: isize,
                }
                impl<
                    T: Scalar,
                    X0: Access,
                    U: Update<T>,
                    N_j: Extent,
                    N_i: Extent,
                > Loops<T> for Nest0<T, X0, U, N_j, N_i> {
                    const STATIC: bool = all_static(&[N_j::STATIC, N_i::STATIC]);
                    const FRESH: bool = U::FRESH;
                    type Engine = <N_i as Extent>::Engine<
                        <N_j as Extent>::Engine<Reduced>,
                    >;
                    type Walks = [Walk; 2];
                    #[inline(always)]
                    fn describe(
                        &self,
                    ) -> ::core::option::Option<([Walk; 2], Problem<T>)> {
                        let walks = [
                            Walk::m(self.n_j.get(), self.x0_j, self.out_j),
                            Walk::k(self.n_i.get(), self.x0_i, 0),
                        ];
                        ::core::option::Option::Some((
                            walks,
                            self.out.problem_of_one(self.x0),
                        ))
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn volume(&self) -> usize {
                        self.n_j.get().saturating_mul(self.n_i.get())
                    }
                    type Part = Nest0<T, X0, U, Dyn, N_i>;
                    type Free = [usize; 1];
                    #[inline(always)]
                    fn free(&self) -> [usize; 1] {
                        [self.n_j.get()]
                    }
                    #[inline(always)]
                    unsafe fn part(
                        &self,
                        axis: usize,
                        from: usize,
                        len: usize,
                    ) -> Self::Part {
                        let (x0, out) = (self.x0, self.out);
                        let whole = Nest0 {
                            x0,
                            out,
                            n_j: Dyn(self.n_j.get()),
                            n_i: self.n_i,
                            x0_i: self.x0_i,
                            x0_j: self.x0_j,
                            out_j: self.out_j,
                        };
                        match axis {
                            0 => {
                                let x0 = x0.at(from, self.x0_j);
                                let out = out.at(from, self.out_j);
                                Nest0 {
                                    x0,
                                    out,
                                    n_j: Dyn(len),
                                    ..whole
                                }
                            }
                            _ => whole,
                        }
                    }
                    #[inline(always)]
                    fn in_c_order(&self) -> ::core::option::Option<Self> {
                        let ordered = Self {
                            x0: self.x0,
                            out: self.out,
                            n_j: self.n_j,
                            n_i: self.n_i,
                            x0_i: c_stride(&[self.n_j.get()]),
                            x0_j: c_stride(&[]),
                            out_j: c_stride(&[]),
                        };
                        if true && self.x0_i == ordered.x0_i && self.x0_j == ordered.x0_j
                            && self.out_j == ordered.out_j
                        {
                            ::core::option::Option::Some(ordered)
                        } else {
                            ::core::option::Option::None
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn run_scalar(self) {
                        let start: T = start(Self::STATIC, &[self.n_i.get()]);
                        let (x0, out) = (self.x0, self.out);
                        unsafe {
                            for j in 0..self.n_j.get() {
                                let x0 = x0.at(j, self.x0_j);
                                let out = out.at(j, self.out_j);
                                let mut sum = start;
                                for i in 0..self.n_i.get() {
                                    let x0 = x0.at(i, self.x0_i);
                                    sum = sum.plus(x0.get());
                                }
                                out.set(sum);
                            }
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn run_lanes<L: Lanes<T>>(self, lanes: L) {
                        let unit = self.x0_j == 1;
                        let whole = unit && self.n_j.get() >= L::WIDTH;
                        if !whole && self.x0_i == 1 && self.n_i.get() >= L::WIDTH {
                            self.along_i(lanes);
                        } else if unit {
                            self.along_j(lanes);
                        } else {
                            self.along_j_strided(lanes);
                        }
                    }
                }
                impl<
                    T: Scalar,
                    X0: Access,
                    U: Update<T>,
                    N_j: Extent,
                    N_i: Extent,
                > Nest0<T, X0, U, N_j, N_i> {
                    /// 4 vectors along `j`.
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn along_j<L: Lanes<T>>(&self, lanes: L) {
                        let (x0, out) = (self.x0, self.out);
                        self.along_j_line::<L, 1>(lanes, x0, out);
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn along_j_line<L: Lanes<T>, const ROWS: usize>(
                        &self,
                        lanes: L,
                        x0: In<T, X0>,
                        out: Out<T, U>,
                    ) {
                        let (mut j, mut left) = (0, self.n_j.get());
                        while left >= 4 * L::WIDTH {
                            let x0 = x0.at(j, self.x0_j);
                            let out = out.at(j, self.out_j);
                            self.along_j_tile::<
                                    L,
                                    true,
                                    true,
                                    ROWS,
                                    4,
                                >(lanes, L::WIDTH, x0, out);
                            (j, left) = (j + 4 * L::WIDTH, left - 4 * L::WIDTH);
                        }
                        while left >= L::WIDTH {
                            let x0 = x0.at(j, self.x0_j);
                            let out = out.at(j, self.out_j);
                            self.along_j_tile::<
                                    L,
                                    true,
                                    true,
                                    ROWS,
                                    1,
                                >(lanes, L::WIDTH, x0, out);
                            (j, left) = (j + L::WIDTH, left - L::WIDTH);
                        }
                        if left > 0 {
                            let x0 = x0.at(j, self.x0_j);
                            let out = out.at(j, self.out_j);
                            self.along_j_tile::<
                                    L,
                                    true,
                                    false,
                                    ROWS,
                                    1,
                                >(lanes, left, x0, out);
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn along_j_strided<L: Lanes<T>>(&self, lanes: L) {
                        let (x0, out) = (self.x0, self.out);
                        let (mut j, mut left) = (0, self.n_j.get());
                        while left > 0 {
                            let x0 = x0.at(j, self.x0_j);
                            let out = out.at(j, self.out_j);
                            let width = if left < L::WIDTH { left } else { L::WIDTH };
                            self.along_j_tile::<
                                    L,
                                    false,
                                    false,
                                    1,
                                    1,
                                >(lanes, width, x0, out);
                            (j, left) = (j + width, left - width);
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn along_j_tile<
                        L: Lanes<T>,
                        const UNIT: bool,
                        const FULL: bool,
                        const ROWS: usize,
                        const VECTORS: usize,
                    >(&self, lanes: L, width: usize, x0: In<T, X0>, out: Out<T, U>) {
                        let x0_j = if UNIT { 1 } else { self.x0_j };
                        let start: T = start(Self::STATIC, &[self.n_i.get()]);
                        let mut sums = [[lanes.splat(start); VECTORS]; ROWS];
                        unsafe {
                            for i in 0..self.n_i.get() {
                                let x0 = x0.at(i, self.x0_i);
                                let mut lane_factor = [lanes.splat(T::ZERO); VECTORS];
                                for vector in 0..VECTORS {
                                    let whole = FULL || vector + 1 < VECTORS;
                                    lane_factor[vector] = x0
                                        .at(vector * L::WIDTH, x0_j)
                                        .load::<UNIT, L>(lanes, x0_j, whole, width);
                                }
                                for row in 0..ROWS {
                                    for vector in 0..VECTORS {
                                        sums[row][vector] = lanes
                                            .add(sums[row][vector], lane_factor[vector]);
                                    }
                                }
                            }
                            for row in 0..ROWS {
                                for vector in 0..VECTORS {
                                    let whole = FULL || vector + 1 < VECTORS;
                                    let width = if whole { L::WIDTH } else { width };
                                    let out = out.at(vector * L::WIDTH, self.out_j);
                                    out.store(lanes, self.out_j, width, sums[row][vector]);
                                }
                            }
                        }
                    }
                    /// 4 vectors of partial sums along `i`.
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn along_i<L: Lanes<T>>(&self, lanes: L) {
                        let (x0, out) = (self.x0, self.out);
                        for j in 0..self.n_j.get() {
                            let x0 = x0.at(j, self.x0_j);
                            let out = out.at(j, self.out_j);
                            self.along_i_tile::<L, true, 1>(lanes, x0, out);
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn along_i_tile<L: Lanes<T>, const UNIT: bool, const ROWS: usize>(
                        &self,
                        lanes: L,
                        x0: In<T, X0>,
                        out: Out<T, U>,
                    ) {
                        let start: T = start(Self::STATIC, &[self.n_i.get()]);
                        let mut sums = [[lanes.splat(start); 4]; ROWS];
                        let mut rest = [start; ROWS];
                        unsafe {
                            let (mut i, mut left) = (0, self.n_i.get());
                            while left >= 4 * L::WIDTH {
                                let x0 = x0.at(i, self.x0_i);
                                self.along_i_chunk::<
                                        L,
                                        UNIT,
                                        ROWS,
                                        4,
                                        4,
                                    >(lanes, &mut sums, x0);
                                (i, left) = (i + 4 * L::WIDTH, left - 4 * L::WIDTH);
                            }
                            while left >= L::WIDTH {
                                let x0 = x0.at(i, self.x0_i);
                                self.along_i_chunk::<
                                        L,
                                        UNIT,
                                        ROWS,
                                        4,
                                        1,
                                    >(lanes, &mut sums, x0);
                                (i, left) = (i + L::WIDTH, left - L::WIDTH);
                            }
                            while left > 0 {
                                let x0 = x0.at(i, self.x0_i);
                                for row in 0..ROWS {
                                    rest[row] = rest[row].plus(x0.get());
                                }
                                (i, left) = (i + 1, left - 1);
                            }
                            for row in 0..ROWS {
                                let mut total = sums[row][0];
                                if self.n_i.get() >= 4 * L::WIDTH {
                                    for vector in 1..4 {
                                        total = lanes.add(total, sums[row][vector]);
                                    }
                                }
                                let mut total = lanes.sum(total);
                                if !self.n_i.get().is_multiple_of(L::WIDTH) {
                                    total = total.plus(rest[row]);
                                }
                                out.set(total);
                            }
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    unsafe fn along_i_chunk<
                        L: Lanes<T>,
                        const UNIT: bool,
                        const ROWS: usize,
                        const VECTORS: usize,
                        const USED: usize,
                    >(
                        &self,
                        lanes: L,
                        sums: &mut [[L::Vector; VECTORS]; ROWS],
                        x0: In<T, X0>,
                    ) {
                        const FULL: bool = true;
                        let width = L::WIDTH;
                        let x0_i = if UNIT { 1 } else { self.x0_i };
                        unsafe {
                            let mut lane_factor = [lanes.splat(T::ZERO); VECTORS];
                            for vector in 0..USED {
                                let whole = FULL || vector + 1 < VECTORS;
                                lane_factor[vector] = x0
                                    .at(vector * L::WIDTH, x0_i)
                                    .load::<UNIT, L>(lanes, x0_i, whole, width);
                            }
                            for row in 0..ROWS {
                                for vector in 0..USED {
                                    sums[row][vector] = lanes
                                        .add(sums[row][vector], lane_factor[vector]);
                                }
                            }
                        }
                    }
                }
                'einsum: {
                    let error = 'failed: {
                        let op0_first = first(op0);
                        let (op0_i, (op0_j, ())) = match axes::<2usize, 0usize, _>(op0) {
                            ::core::result::Result::Ok(value) => value,
                            ::core::result::Result::Err(error) => break 'failed error,
                        };
                        let n_i = op0_i.extent;
                        let n_j = op0_j.extent;
                        let (axis0, ()) = match output_axes::<1usize, _>(&mut output) {
                            ::core::result::Result::Ok(value) => value,
                            ::core::result::Result::Err(error) => break 'failed error,
                        };
                        match fits::<'j', _, _>(axis0, n_j) {
                            ::core::result::Result::Ok(value) => value,
                            ::core::result::Result::Err(error) => break 'failed error,
                        };
                        let axis_j = 0_isize.wrapping_add(axis0.stride);
                        let pointer = output_pointer(op0_first, &mut output);
                        let out = Out::new(pointer, Accumulate);
                        {
                            run(Nest0 {
                                x0: op0_first,
                                out,
                                n_j,
                                n_i,
                                x0_i: op0_i.broadcast_stride(),
                                x0_j: op0_j.broadcast_stride(),
                                out_j: axis_j,
                            });
                        }
                        break 'einsum ();
                    };
                    fail("ij->j", &error)
                }
            }
        }
    }
}
