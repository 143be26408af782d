import "./tokens.css";
import "./base.css";
import "./controls.css";
import "./shell.css";
import "./views.css";
import "./findings.css";
import "./picture.css";
import "./contrast.css";
