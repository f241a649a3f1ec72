using MetastaticBC.Benchmarks.Timing;

namespace MetastaticBC.Benchmarks.Ranking;

/// <summary>How well the one right answer of each question is found. Strict: another section of the right subject counts as wrong.</summary>
internal sealed class KnownItemFigures
{
    private int _questions;
    private int _first;
    private int _found;
    private double _reciprocal;

    /// <param name="rank">Of the right answer, from 1; 0 where it is not among the first ten.</param>
    public void Add(int rank)
    {
        _questions++;
        _first += rank == 1 ? 1 : 0;
        _found += rank > 0 ? 1 : 0;
        _reciprocal += rank > 0 ? 1.0 / rank : 0;
    }

    /// <summary>Empty where no question was added.</summary>
    public Figures ToFigures() => _questions == 0
        ? new Figures()
        : new Figures()
            .Add(FigureNames.First, (double)_first / _questions)
            .Add(FigureNames.Reciprocal, _reciprocal / _questions)
            .Add(FigureNames.Recall, (double)_found / _questions);
}
