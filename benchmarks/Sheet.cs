namespace PartnershipBot.Bench;

/// <summary>Takes the numbers of a run: prints each as it comes, and at the end says what is met and what is short.</summary>
public sealed class Sheet(TextWriter output)
{
    private readonly List<Aim> _aims = [];
    private bool _isWrong;

    /// <summary>A line that is no number.</summary>
    public void Say(string line) => output.WriteLine(line);

    public void Add(Aim aim)
    {
        _aims.Add(aim);
        output.WriteLine(aim);
    }

    /// <summary>Something was answered wrongly: no number makes up for it.</summary>
    public void Wrong(string what)
    {
        _isWrong = true;
        output.WriteLine($"wrong: {what}");
    }

    /// <summary>The numbers so far.</summary>
    public IReadOnlyList<Aim> Aims => _aims;

    /// <summary>The verdict.</summary>
    /// <returns>Whether everything is met.</returns>
    public bool Close()
    {
        var few = _aims.Count(static a => !a.IsMet);
        var met = _aims.Count(static a => a.IsMet && !double.IsNaN(a.Most));
        output.WriteLine();
        output.WriteLine($"{met} met, {few} short{(_isWrong ? ", and wrong answers" : "")}");
        return few == 0 && !_isWrong;
    }
}
