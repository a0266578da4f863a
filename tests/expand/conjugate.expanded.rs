// try_einsum!("i,i->", conj(&a), b)

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
            __einsum_of_rank::<1usize, _>(&(conj(&a))),
            __einsum_of_rank::<1usize, _>(&(b)),
        ) {
            (op0, op1) => {
                use einsum::__private::*;
                /// `i,i->`: out[] = Σ i: x0[i] · x1[i]
                ///
                /// - `i`: K
                ///
                /// Strategy `Reduce`.
                ///
                /// - 4 vectors of partial sums along `i`
                struct Nest0<T, X0, X1, U, N_i> {
                    x0: In<T, X0>,
                    x1: In<T, X1>,
                    out: Out<T, U>,
                    n_i: N_i,
                    x0_i: isize,
                    x1_i: isize,
                }
                impl<
                    T: Scalar,
                    X0: Access,
                    X1: Access,
                    U: Update<T>,
                    N_i: Extent,
                > Loops<T> for Nest0<T, X0, X1, U, N_i> {
                    const STATIC: bool = all_static(&[N_i::STATIC]);
                    const FRESH: bool = U::FRESH;
                    type Engine = <N_i as Extent>::Engine<Reduced>;
                    type Walks = [Walk; 1];
                    const DENSE: ::core::option::Option<&'static [Walk]> = match dense(
                        [Role::K],
                        [N_i::STATIC],
                        [&[0], &[0], &[]],
                    ) {
                        ::core::option::Option::Some(ref walks) => {
                            ::core::option::Option::Some(walks)
                        }
                        ::core::option::Option::None => ::core::option::Option::None,
                    };
                    #[inline(always)]
                    fn describe(
                        &self,
                    ) -> ::core::option::Option<([Walk; 1], Problem<T>)> {
                        let walks = [Walk::k(self.n_i.get(), self.x0_i, self.x1_i)];
                        ::core::option::Option::Some((
                            walks,
                            self.out.problem(self.x0, self.x1),
                        ))
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn volume(&self) -> usize {
                        self.n_i.get()
                    }
                    type Part = Nest0<T, X0, X1, U, N_i>;
                    type Free = [usize; 0];
                    #[inline(always)]
                    fn free(&self) -> [usize; 0] {
                        []
                    }
                    #[inline(always)]
                    unsafe fn part(
                        &self,
                        axis: usize,
                        from: usize,
                        len: usize,
                    ) -> Self::Part {
                        let (x0, x1, out) = (self.x0, self.x1, self.out);
                        let whole = Nest0 {
                            x0,
                            x1,
                            out,
                            n_i: self.n_i,
                            x0_i: self.x0_i,
                            x1_i: self.x1_i,
                        };
                        match axis {
                            _ => whole,
                        }
                    }
                    #[inline(always)]
                    fn in_c_order(&self) -> ::core::option::Option<Self> {
                        let ordered = Self {
                            x0: self.x0,
                            x1: self.x1,
                            out: self.out,
                            n_i: self.n_i,
                            x0_i: c_stride(&[]),
                            x1_i: c_stride(&[]),
                        };
                        if true && self.x0_i == ordered.x0_i && self.x1_i == ordered.x1_i
                        {
                            ::core::option::Option::Some(ordered)
                        } else {
                            ::core::option::Option::None
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn run_scalar(self) {
                        let start: T = start(Self::STATIC, &[self.n_i.get()]);
                        let (x0, x1, out) = (self.x0, self.x1, self.out);
                        unsafe {
                            let mut sum = start;
                            for i in 0..self.n_i.get() {
                                let x0 = x0.at(i, self.x0_i);
                                let x1 = x1.at(i, self.x1_i);
                                sum = x0.get().times_plus(x1.get(), sum);
                            }
                            out.set(sum);
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn run_lanes<L: Lanes<T>>(self, lanes: L) {
                        if self.x0_i == 1 && self.x1_i == 1 {
                            self.along_i::<L, true>(lanes)
                        } else {
                            self.along_i::<L, false>(lanes)
                        }
                    }
                }
                impl<
                    T: Scalar,
                    X0: Access,
                    X1: Access,
                    U: Update<T>,
                    N_i: Extent,
                > Nest0<T, X0, X1, U, N_i> {
                    /// 4 vectors of partial sums along `i`.
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn along_i<L: Lanes<T>, const UNIT: bool>(&self, lanes: L) {
                        let (x0, x1, out) = (self.x0, self.x1, self.out);
                        self.along_i_tile::<L, UNIT, 1>(lanes, x0, x1, out);
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn along_i_tile<L: Lanes<T>, const UNIT: bool, const ROWS: usize>(
                        &self,
                        lanes: L,
                        x0: In<T, X0>,
                        x1: In<T, X1>,
                        out: Out<T, U>,
                    ) {
                        let start: T = start(Self::STATIC, &[self.n_i.get()]);
                        let mut sums = [[lanes.splat(start); 4]; ROWS];
                        let mut rest = [start; ROWS];
                        unsafe {
                            let (mut i, mut left) = (0, self.n_i.get());
                            while left >= 4 * L::WIDTH {
                                let x0 = x0.at(i, self.x0_i);
                                let x1 = x1.at(i, self.x1_i);
                                self.along_i_chunk::<
                                        L,
                                        UNIT,
                                        ROWS,
                                        4,
                                        4,
                                    >(lanes, &mut sums, x0, x1);
                                (i, left) = (i + 4 * L::WIDTH, left - 4 * L::WIDTH);
                            }
                            while left >= L::WIDTH {
                                let x0 = x0.at(i, self.x0_i);
                                let x1 = x1.at(i, self.x1_i);
                                self.along_i_chunk::<
                                        L,
                                        UNIT,
                                        ROWS,
                                        4,
                                        1,
                                    >(lanes, &mut sums, x0, x1);
                                (i, left) = (i + L::WIDTH, left - L::WIDTH);
                            }
                            while left > 0 {
                                let x0 = x0.at(i, self.x0_i);
                                let x1 = x1.at(i, self.x1_i);
                                for row in 0..ROWS {
                                    rest[row] = x0.get().times_plus(x1.get(), rest[row]);
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
                        x1: In<T, X1>,
                    ) {
                        const FULL: bool = true;
                        let width = L::WIDTH;
                        let x0_i = if UNIT { 1 } else { self.x0_i };
                        let x1_i = if UNIT { 1 } else { self.x1_i };
                        unsafe {
                            let mut lane_factor = [lanes.splat(T::ZERO); VECTORS];
                            for vector in 0..USED {
                                let whole = FULL || vector + 1 < VECTORS;
                                lane_factor[vector] = lanes
                                    .mul(
                                        x0
                                            .at(vector * L::WIDTH, x0_i)
                                            .load::<UNIT, L>(lanes, x0_i, whole, width),
                                        x1
                                            .at(vector * L::WIDTH, x1_i)
                                            .load::<UNIT, L>(lanes, x1_i, whole, width),
                                    );
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
                        let op1_first = next::<1usize, _, _, _>(op0_first, op1);
                        let (op0_i, ()) = match axes::<1usize, 0usize, _>(op0) {
                            ::core::result::Result::Ok(value) => value,
                            ::core::result::Result::Err(error) => break 'failed error,
                        };
                        let (op1_i, ()) = match axes::<1usize, 1usize, _>(op1) {
                            ::core::result::Result::Ok(value) => value,
                            ::core::result::Result::Err(error) => break 'failed error,
                        };
                        let n_i = op0_i.extent;
                        agree::<'i', 0usize, 1usize, _, _>(n_i, op1_i.extent);
                        let ::core::option::Option::Some(n_i) = meet(n_i, op1_i.extent)
                        else {
                            break 'failed Error::extents(
                                'i',
                                &[
                                    (0usize, Extent::get(op0_i.extent)),
                                    (1usize, Extent::get(op1_i.extent)),
                                ],
                            );
                        };
                        let extents = ();
                        let count = match count(op0_first, extents) {
                            ::core::result::Result::Ok(value) => value,
                            ::core::result::Result::Err(error) => break 'failed error,
                        };
                        let mut storage = allocate(
                            or_else(family(op0), family(op1)),
                            op0_first,
                            extents,
                            count,
                        );
                        let () = c_order(extents);
                        let pointer = storage_pointer(op0_first, &mut storage);
                        let out = Out::new(pointer, Create);
                        {
                            run(Nest0 {
                                x0: op0_first,
                                x1: op1_first,
                                out,
                                n_i,
                                x0_i: op0_i.broadcast_stride(),
                                x1_i: op1_i.broadcast_stride(),
                            });
                        }
                        let written = unsafe { Written::promise() };
                        break 'einsum ::core::result::Result::Ok(
                            finished(op0_first, storage, written),
                        );
                    };
                    ::core::result::Result::Err(error)
                }
            }
        }
    }
}
